"""Vietnamese."""

from transcripts_cli.recognise.languages.language import Language, listed

VIETNAMESE = Language(
    code="vi",
    common="và là của có không được trong một người với các những này đã khi nhiều cũng đến rất nhưng phải trên việc chúng mình đó vào ra thế nào còn lại",
    given="nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý",
    first="tôi mình chúng",
    singular="tôi",
    speech="tôi anh chị bạn vâng dạ cảm ơn chào thưa mình ạ",
    interview=listed("phỏng vấn; cuộc phỏng vấn; trò chuyện; cuộc trò chuyện; đối thoại"),
    others=listed(
        "câu hỏi thường gặp; câu hỏi phỏng vấn; hướng dẫn phỏng vấn; nhật ký thay đổi; lịch sử thay đổi; "
        "bảng thuật ngữ; bài tập"
    ),
    credits=listed(
        "người phỏng vấn; thực hiện; phóng viên; người thực hiện; phỏng vấn viên; người dẫn chương trình"
    ),
    bylines=listed("tác giả; người viết"),
    guests=listed(
        "chữ ký; phỏng vấn ông; phỏng vấn bà; phỏng vấn với; trò chuyện với; trò chuyện cùng; "
        "cuộc trò chuyện với; khách mời; người được phỏng vấn; nhân chứng"
    ),
    askers="hỏi pv",
    answerers="đáp",
    shows=listed("khách mời; vị khách"),
    fields="ngày ảnh nguồn",
    honorifics="ông bà chị gs ts ths pgs",
    introductions=listed("tôi là; tên tôi là; tôi tên là; tôi tên; mình là; em tên là"),
    courtesies="ông bà chị",
    called=listed("nhân chứng"),
    asks_name=listed("tên gì; tên anh; tên chị; tên của"),
    heard="cười vỗ",
)
