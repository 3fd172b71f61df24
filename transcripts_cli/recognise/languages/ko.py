"""Korean."""

from transcripts_cli.recognise.languages.language import Language, listed

# How a question ends in speech and in print; with a full stop where there is no question mark.
_QUESTIONS = "나 인가 는가 은가 던가 한가 신가 나요 까요 인가요 는가요 은가요 한가요 건가요 던가요 신가요 는지요 습니까 입니까 합니까 됩니까 십니까 을까 일까 할까 될까"

KOREAN = Language(
    code="ko",
    common="그리고 그 이 저 것 수 있는 하는 에서 으로 그런데 하지만 그래서 때 더 또 많이 가장 우리 다른 위해 대한 때문에 함께 지금 그때 같은 것이 것은 정말 잘 안 한 두 있다 있었다 없는 등 할 된 것을 모두 다시 바로 이런 그런 그냥 다",
    surnames="김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 유 전 홍 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 민 나 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 왕 금 옥 육 인 맹 제 모 남궁 황보 제갈 선우",
    first="나는 내가 나도 나를 저는 제가 저도 저를 내 제 우리 우리는 우리가 저희 저희는 저희가",
    singular="제가 저는 나는 내가",
    speech="네 예 아니요 아뇨 저는 제가 저희 감사합니다 고맙습니다 안녕하세요 그렇죠 그럼요 맞아요 나는 내가 글쎄요 아이고 선생님",
    interview=listed(
        "인터뷰; 인터뷰를; 인터뷰에서; 대담; 좌담; 취재; 구술; 녹취록; 면담; 만났다; 일문일답"
    ),
    question_ends=tuple(end + stop for end in _QUESTIONS.split() for stop in ("", ".")),
    others=listed(
        "자주 묻는 질문; 면접 질문; 면접 질문지; 면담 지침; 인터뷰 가이드; 변경 이력; 변경 사항; 업데이트 내역; 용어집; 연습문제; 명언"
    ),
    credits=listed(
        "취재; 인터뷰; 인터뷰어; 글; 진행; 질문; 면담자; 조사자; 대담; 정리; 사회; 인터뷰 진행; 취재·글; 글·사진"
    ),
    bylines=listed("글; 글쓴이; 기자; 지은이; 작성자; 글·사진"),
    guests=listed(
        "서명; 게스트; 구술자; 출연; 출연자; 초대 손님; 대담자; 피면담자; 응답자; 인터뷰이; 제보자"
    ),
    askers="질문 문 q 기자 인터뷰어 진행자 면담자 조사자 사회자 질문자",
    answerers="할머니 할아버지 답변 답 a 구술자 게스트 응답자 제보자 피면담자 인터뷰이 답변자",
    chairs="사회자 의장 위원장 진행자 좌장 사회",
    court="판사 재판장 재판관 서기 법원",
    care="의사 환자 간호사",
    shows=listed("초대 손님; 게스트; 오늘의 손님; 모시고"),
    nobody="미상 신원미상",
    fields="날짜 일시 장소 제목 사진 출처 제보 저자 비고 참고 전화 주소 주제 참석 참석자 불참 시간 공유 입력 수정 댓글",
    introductions=listed("제 이름은; 내 이름은"),
    offices="씨 님 기자 교수 박사 선생님 선생 의원 위원 대표 감독 할머니 할아버지 원장 소장 회장 사장 이사장 총장 국장 과장 팀장 부장 장관 시장 이장 작가 선수 변호사 판사 검사 의사 간호사 증인 원고 피고",
    bench="재판장 판사 법원",
    called=listed("증인"),
    asks_name=listed("성함이; 이름이 어떻게; 자기소개"),
    heard="웃음 웃으 박수",
)
