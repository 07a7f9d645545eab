import { words } from '#/shared/i18n/messages.ts';

/** Words of the building blocks themselves. */
export const uiWords = words(
  {
    site: 'Cổng dịch vụ công Gò Dầu',
    crumbs: 'Bạn đang ở',
    home: 'Trang chủ',
    loading: 'Đang tải…',
    slow: 'Mạng đang chậm, trang vẫn đang tải. Bạn chưa cần làm lại.',
    retry: 'Thử lại',
    close: 'Đóng',
    cancel: 'Huỷ',
    errorPrefix: 'Lỗi: ',
    errorTitle: 'Có thông tin cần sửa',
    failedTitle: 'Chưa tải được trang này',
    unexpected: 'Có lỗi ngoài dự tính',
    call: (phone: string) => `Cần người giúp? Gọi ${phone}.`,
    more: 'Xem thêm',
    opensNewTab: 'mở trong thẻ mới',
  },
  {
    site: 'Gò Dầu public services',
    crumbs: 'You are here',
    home: 'Home',
    loading: 'Loading…',
    slow: 'The network is slow; the page is still loading. You do not need to start again.',
    retry: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
    errorPrefix: 'Error: ',
    errorTitle: 'There is a problem',
    failedTitle: 'This page could not be loaded',
    unexpected: 'Something unexpected went wrong',
    call: (phone) => `Need a person? Call ${phone}.`,
    more: 'Show more',
    opensNewTab: 'opens in a new tab',
  },
);
