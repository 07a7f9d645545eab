import { words } from '#/shared/i18n/messages.ts';

export const loginWords = words(
  {
    title: 'Đăng nhập để tiếp tục',
    lede: 'Dùng tài khoản định danh quốc gia của bạn. Đăng nhập xong, bạn trở lại đúng trang này.',
    privacy: 'Chúng tôi chỉ nhận họ tên, số định danh và cách liên hệ để điền sẵn hồ sơ của bạn.',
    button: 'Đăng nhập bằng tài khoản quốc gia',
    finishing: 'Đang đăng nhập…',
    failedTitle: 'Chưa đăng nhập được',
    failed: 'Lần đăng nhập này đã bị huỷ hoặc quá lâu. Hãy đăng nhập lại.',
  },
  {
    title: 'Sign in to continue',
    lede: 'Use your national digital identity. After signing in you come back to this page.',
    privacy: 'We only receive your name, identity number and contact details, to fill in your dossier for you.',
    button: 'Sign in with the national account',
    finishing: 'Signing in…',
    failedTitle: 'Could not sign in',
    failed: 'This attempt was cancelled or took too long. Please sign in again.',
  },
);
