"""Vietnamese."""

from transcripts_cli.recognise.languages.language import Language, listed

VIETNAMESE = Language(
    code="vi",
    common="và là của có không được trong một người với các những này đã khi nhiều cũng đến rất nhưng phải trên việc chúng mình đó vào ra thế nào còn lại",
    letters="ơưạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỷ",
    given="nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý",
    first="tôi mình chúng",
    singular="tôi",
    told="mình",
    speech="tôi anh chị bạn vâng dạ cảm ơn chào thưa mình ạ",
    persons="em tớ ông bà cô chú chúng ta à nhé nhỉ hả",
    guests_behind=listed("trả lời câu hỏi; trả lời phỏng vấn; trả lời; chia sẻ"),
    panels=listed(
        "bàn tròn; tọa đàm; toạ đàm; thảo luận; tranh luận; cuộc họp; biên bản; thảo luận nhóm; hội nghị; hội thảo; phiên họp; diễn đàn"
    ),
    interview=listed(
        "phỏng vấn; cuộc phỏng vấn; trò chuyện; cuộc trò chuyện; đối thoại; cuộc đối thoại; "
        "phỏng vấn với; trò chuyện với; trò chuyện cùng; cuộc nói chuyện; gặp gỡ; lịch sử truyền khẩu; "
        "hỏi đáp với; bài phỏng vấn"
    ),
    others=listed(
        "câu hỏi thường gặp; câu hỏi phỏng vấn; hướng dẫn phỏng vấn; nhật ký thay đổi; lịch sử thay đổi; "
        "bảng thuật ngữ; bài tập"
    ),
    credits=listed(
        "người phỏng vấn; thực hiện; phóng viên; người thực hiện; phỏng vấn viên; "
        "người dẫn chương trình; người hỏi; người đặt câu hỏi; phỏng vấn bởi; được phỏng vấn bởi; "
        "phỏng vấn do; thực hiện phỏng vấn; thực hiện cuộc phỏng vấn; phỏng vấn và ảnh; "
        "bài và ảnh phỏng vấn; người thực hiện phỏng vấn; người ghi; người ghi chép; ghi âm bởi; "
        "người ghi âm; dẫn chương trình; người dẫn; biên tập viên dẫn; nghiên cứu viên; điều tra viên; "
        "người điều phối; điều phối; tên người phỏng vấn; do phóng viên"
    ),
    bylines=listed("tác giả; người viết; bài và ảnh; bài viết; viết bởi; biên soạn; người soạn"),
    guests=listed(
        "chữ ký; phỏng vấn ông; phỏng vấn bà; phỏng vấn với; trò chuyện với; trò chuyện cùng; "
        "cuộc trò chuyện với; khách mời; người được phỏng vấn; nhân chứng; phỏng vấn anh; phỏng vấn chị; "
        "phỏng vấn nhà; cuộc trò chuyện cùng; đối thoại với; đối thoại cùng; khách mời hôm nay; "
        "vị khách mời; khách mời của chúng ta; khách mời của chương trình; người trả lời; "
        "người được hỏi; người kể chuyện; người kể; tên người được phỏng vấn; người cung cấp thông tin; "
        "lời khai của; lời kể của; hồi ức của"
    ),
    askers="hỏi pv phóng-viên nhà-báo",
    answerers="đáp",
    shows=listed(
        "khách mời; vị khách; khách mời hôm nay; khách mời của chương trình; chào mừng quý vị; "
        "xin chào quý vị; đến với chương trình; cảm ơn anh đã; cảm ơn chị đã"
    ),
    fields="ngày ảnh nguồn hình",
    honorifics="ông bà chị gs ts ths pgs",
    introductions=listed(
        "tôi là; tên tôi là; tôi tên là; tôi tên; mình là; em tên là; em là; tên mình là; mình tên là; "
        "cháu tên là"
    ),
    courtesies="ông bà chị",
    called=listed("nhân chứng"),
    asks_name=listed(
        "tên gì; tên anh; tên chị; tên của; tên là gì; giới thiệu về bản thân; tự giới thiệu"
    ),
    heard="cười vỗ",
    meets=listed(
        "chúng tôi đã trò chuyện với; chúng tôi trò chuyện với; chúng tôi đã gặp; chúng tôi gặp; "
        "tôi đã gặp; chúng tôi đã phỏng vấn; chúng tôi phỏng vấn; tôi phỏng vấn"
    ),
    talks=listed(
        "trò chuyện với; trò chuyện cùng; trao đổi với; phỏng vấn; đã có cuộc trò chuyện với; gặp gỡ; "
        "đối thoại với; nói chuyện với"
    ),
    credits_behind=listed("thực hiện; (thực hiện; thực hiện phỏng vấn; thực hiện cuộc phỏng vấn"),
)
