import { words } from '#/shared/i18n/messages.ts';

export const lookupWords = words(
  {
    title: 'Tra cứu hồ sơ',
    label: 'Mã hồ sơ hoặc mã nộp',
    hint: 'Nhập mã in trên giấy hẹn hoặc trong tin nhắn. Không cần đăng nhập.',
    button: 'Tra cứu',
    missing: 'Nhập mã hồ sơ hoặc mã nộp',
    whereTitle: 'Mã ở đâu?',
    where: [
      'Trên Giấy tiếp nhận hồ sơ và hẹn trả kết quả, bên dưới mã QR.',
      'Trên trang xác nhận khi bạn nộp trực tuyến.',
      'Quét mã QR bằng máy ảnh của điện thoại để mở thẳng trang theo dõi.',
    ],
    privacy: 'Trang tra cứu chỉ cho biết tiến độ, không hiện họ tên và giấy tờ của ai.',
  },
  {
    title: 'Track a dossier',
    label: 'Dossier code or filing reference',
    hint: 'Enter the code on your receipt or in your message. No sign-in needed.',
    button: 'Track',
    missing: 'Enter the dossier code or the filing reference',
    whereTitle: 'Where is the code?',
    where: [
      'On the receipt with your appointment, below the QR code.',
      'On the confirmation page when you applied online.',
      'Point your phone’s camera at the QR code to open the tracking page directly.',
    ],
    privacy: 'Tracking shows progress only: never a name, never a paper.',
  },
);
