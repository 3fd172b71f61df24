"""Korean."""

from transcripts_cli.recognise.languages.language import Language

KOREAN = Language(
    code="ko",
    common="그리고 그 이 저 것 수 있는 하는 에서 으로",
    first="나는 내가 저는 제가 우리",
    interview=("인터뷰", "대담", "취재"),
    credits=("취재", "인터뷰", "인터뷰어", "글", "진행", "질문", "면담자"),
    bylines=("글", "글쓴이", "기자"),
    guests=("게스트", "구술자", "출연"),
    askers="질문 문 기자 인터뷰어 진행자 면담자 조사자",
    answerers="할머니 할아버지 답변 답 구술자 게스트 응답자",
    chairs="사회자 의장 위원장 진행자",
    nobody="미상",
    fields="날짜 장소 사진 출처 제보",
    honorifics="씨 님 선생님 교수 박사 의원 위원 할머니 할아버지 대표 감독",
    introductions=("제 이름은",),
)
