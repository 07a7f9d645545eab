import { words } from '#/shared/i18n/messages.ts';

export const accessibilityWords = words(
  {
    title: 'Tuyên bố về khả năng tiếp cận',
    lede: 'Cổng này được làm để ai cũng dùng được: người khiếm thị, người lớn tuổi, người dùng điện thoại rẻ và mạng chậm. Mục tiêu là WCAG 2.2 mức AA.',
    sections: [
      {
        title: 'Bạn có thể',
        points: [
          'Làm mọi việc chỉ bằng bàn phím, từ đầu đến cuối.',
          'Dùng trình đọc màn hình: mỗi ô có tên, mỗi lỗi nêu cách sửa và dẫn tới đúng ô.',
          'Phóng to 200 % hoặc dùng màn hình rộng 320 điểm ảnh mà không phải cuộn ngang.',
          'Dừng lại và làm tiếp sau: bản nháp tự lưu sau mỗi thay đổi.',
          'In trang theo dõi hồ sơ ra giấy.',
        ],
      },
      {
        title: 'Chúng tôi kiểm tra bằng cách',
        points: [
          'Chạy bộ kiểm tra tự động axe trên từng trang, ở màn hình điện thoại và máy tính, mỗi khi phần mềm thay đổi.',
          'Đi hết các việc chính bằng bàn phím.',
        ],
      },
      {
        title: 'Điều chưa làm được',
        points: [
          'Tệp do người khác tải lên (ảnh chụp, bản quét) có thể không đọc được bằng trình đọc màn hình.',
          'Chưa có người khuyết tật kiểm thử bản này.',
          'Nội dung pháp lý gốc chỉ có giá trị bằng tiếng Việt; bản tiếng Anh để tham khảo.',
        ],
      },
    ],
    helpTitle: 'Gặp khó khăn?',
    help: 'Gọi cho chúng tôi hoặc đến Bộ phận Một cửa: cán bộ sẽ làm cùng bạn, không mất thêm khoản nào.',
  },
  {
    title: 'Accessibility statement',
    lede: 'This portal is made for everybody: people who do not see, older people, people with a cheap phone and a slow network. It aims at WCAG 2.2 level AA.',
    sections: [
      {
        title: 'You can',
        points: [
          'Do everything with the keyboard alone, from beginning to end.',
          'Use a screen reader: every field has a name, every error says how to mend it and leads to its field.',
          'Zoom to 200 % or use a screen 320 pixels wide without scrolling sideways.',
          'Stop and go on later: drafts are saved after every change.',
          'Print the page that follows a dossier.',
        ],
      },
      {
        title: 'How we check',
        points: [
          'The automatic checker axe runs on every page, at phone and desktop size, whenever the software changes.',
          'The main tasks are walked through with the keyboard.',
        ],
      },
      {
        title: 'What is not there yet',
        points: [
          'Files uploaded by others (photos, scans) may be unreadable to a screen reader.',
          'People with disabilities have not yet tested this version.',
          'Legal texts bind in Vietnamese only; the English is there to help.',
        ],
      },
    ],
    helpTitle: 'In trouble?',
    help: 'Call us or come to the one-stop office: an officer will do it with you at no extra cost.',
  },
);
