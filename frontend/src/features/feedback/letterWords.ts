import { words } from '#/shared/i18n/messages.ts';

/** Words of following a public case by e-mail, and of ending letters. */
export const letterWords = words(
  {
    follow: {
      title: 'Theo dõi bằng thư điện tử',
      lede: 'Chúng tôi gửi thư khi phản ánh này được đánh giá, bị gỡ hoặc được công khai trở lại. Thư nào cũng có liên kết để ngừng.',
      email: 'Thư điện tử nhận tin',
      button: 'Theo dõi',
      done: (to: string) => `Từ nay ${to} sẽ nhận thư khi phản ánh này thay đổi.`,
      emailFault: 'Ghi một địa chỉ thư điện tử đúng.',
    },
    letters: {
      title: 'Thư về phản ánh, kiến nghị',
      own: 'Bạn đang nhận thư về phản ánh, kiến nghị mà bạn đã gửi.',
      followed: 'Bạn đang nhận thư về một phản ánh, kiến nghị mà bạn theo dõi.',
      end: 'Ngừng nhận thư',
      ended: 'Bạn sẽ không nhận thư này nữa.',
      ownStays: 'Phản ánh vẫn được giải quyết; bạn vẫn xem được bằng mã theo dõi hoặc tài khoản của mình.',
      toAll: 'Xem các phản ánh đã công khai',
    },
  },
  {
    follow: {
      title: 'Follow by e-mail',
      lede: 'We write when it is rated, taken out of the public list, or made public again. Every message has a link that ends them.',
      email: 'E-mail to tell',
      button: 'Follow',
      done: (to) => `From now on ${to} is told when it changes.`,
      emailFault: 'Enter one right e-mail address.',
    },
    letters: {
      title: 'Messages about complaints',
      own: 'You get messages about a complaint that you sent.',
      followed: 'You get messages about a complaint that you follow.',
      end: 'Stop them',
      ended: 'You will get no more of these messages.',
      ownStays: 'It is still being dealt with; you can see it with its reference or your account.',
      toAll: 'See what was made public',
    },
  },
);
