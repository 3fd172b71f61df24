"""Vietnamese: words near names."""

LEXICON = {
    "talking": (
        "phỏng vấn phỏng-vấn trò chuyện trò-chuyện hỏi hỏi-đáp gặp gỡ gặp-gỡ thăm viếng ghé đàm "
        "đàm-thoại thoại đối-thoại nghe lắng ghi chép ghi-chép ghi-âm tọa toạ tọa-đàm toạ-đàm "
        "interview talkshow thực thực-hiện thảo-luận han mc dẫn"
    ),
    "telling": (
        "kể nói tâm bộc bạch sẻ chia-sẻ giải-thích nhớ đáp trả-lời hồi hồi-tưởng thuật khẳng "
        "thổ lộ tiết-lộ bày-tỏ thừa-nhận trần-tình nhấn biết về kể-chuyện tự-sự khách nhìn "
        "trải-lòng trải"
    ),
    "making": (
        "ảnh chụp nhiếp nhiếp-ảnh hình quay-phim minh-họa minh-hoạ vẽ tranh biếm biếm-họa "
        "đồ-họa đồ-hoạ dàn-trang trình-bày thiết thiết-kế dịch dịch-giả dịch-thuật chuyển-ngữ "
        "ngữ đính hiệu-đính morat sửa in-ấn ấn nxb xuất-bản nhạc kỹ-thuật sản-xuất đạo-diễn "
        "dựng tổng-biên-tập quảng quảng-cáo trợ tài-trợ bìa tựa trữ lưu-trữ photo video clip "
        "camera design layout nguồn"
    ),
    "staff": (
        "phóng phóng-viên pv biên biên-tập btv ctv soạn tòa-soạn toà-soạn tác-giả ký-giả "
        "nhà-báo báo bút cộng-tác-viên cộng thông-tín-viên đồng-nghiệp bài viết bài-viết chữ "
        "bởi chúng nhóm thực-tập tts blogger theo"
    ),
    "elsewhere": (
        "đọc xem tiếp trước kỳ số mục chân-dung thuyết thuyết-trình diễn-giảng hòa-nhạc "
        "hoà-nhạc triển lãm triển-lãm tham-quan quan khánh khai mạc khai-mạc xưởng hội-thảo "
        "thảo vé đăng đăng-ký liên-hệ luận bình-luận bản-tin cáo phó cáo-phó thông-báo "
        "tưởng-niệm sự-kiện lịch thư điểm-sách loạt newsletter workshop seminar"
    ),
    "kin": (
        "chồng vợ mẹ cha bố má con con-trai con-gái cháu dì cậu mợ thím dượng dâu rể ngoại nội "
        "cưới kết-hôn hôn xóm hàng-xóm bạn bạn-bè thầy tiền-nhiệm nhiệm kế-nhiệm sáng-lập cố "
        "quá-cố mất qua-đời di-sản sếp đệ đệ-tử góa goá tổ-tiên"
    ),
    "trades": (
        "sĩ nghệ-sĩ ca-sĩ nhạc-sĩ họa-sĩ hoạ-sĩ thi-sĩ võ-sĩ bác-sĩ tiến-sĩ thạc sư giáo-sư "
        "kỹ-sư luật-sư kiến-trúc-sư trưởng hiệu-trưởng thị-trưởng bộ-trưởng thuyền-trưởng tịch "
        "chủ-tịch giám giám-đốc đốc phó-giám-đốc giáo-viên thợ thợ-may nông nông-dân ngư "
        "ngư-dân phi-công y-tá điều-dưỡng bếp đầu-bếp nhà-văn nhà-thơ nhà nhà-khoa-học "
        "diễn-viên diễn cầu-thủ thủ thủ-môn huấn-luyện-viên hlv vđv vận-động-viên kỳ-thủ nhân "
        "nghệ-nhân doanh-nhân doanh chuyên chuyên-gia chủ-quán quản quản-lý giảng-viên nghiên "
        "nghiên-cứu tình-nguyện hưu về-hưu cựu vô-địch nhà-vô-địch hoa-hậu linh-mục ni nghị "
        "đại-biểu cảnh-sát lính bộ-đội tướng gs pgs ts ths bs ks nsnd nsưt nsut tuổi sinh sống "
        "nghề startup ceo"
    ),
}
