import { number } from '#/shared/i18n/format.ts';
import { words } from '#/shared/i18n/messages.ts';

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const formWords = words(
  {
    optional: 'không bắt buộc',
    change: 'Sửa',
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
    yes: 'Có',
    none: 'Chưa trả lời',
    showList: 'Mở danh sách',
    matches: (n: number) => `Có ${number(n)} lựa chọn`,
    enter: (label: string) => `Nhập ${lowerFirst(label)}`,
    choose: (label: string) => `Chọn ${lowerFirst(label)}`,
    confirm: (label: string) => `Đánh dấu vào ô: ${label}`,
    wrong: (label: string) => `${label} chưa đúng`,
    tooLong: (label: string) => `${label} quá dài`,
    realDate: (label: string) => `${label} phải là một ngày có thật`,
    prefilled: 'Lấy từ tài khoản định danh của bạn. Sửa nếu chưa đúng.',
    marked: 'Cán bộ yêu cầu sửa',
    reason: 'Lý do',
    reasonMissing: 'Nêu lý do, ít nhất 5 ký tự',
  },
  {
    optional: 'optional',
    change: 'Change',
    day: 'Day',
    month: 'Month',
    year: 'Year',
    yes: 'Yes',
    none: 'Not answered',
    showList: 'Show list',
    matches: (n) => `${number(n)} ${n === 1 ? 'option' : 'options'}`,
    enter: (label) => `Enter: ${label}`,
    choose: (label) => `Choose: ${label}`,
    confirm: (label) => `Tick the box: ${label}`,
    wrong: (label) => `${label} is not valid`,
    tooLong: (label) => `${label} is too long`,
    realDate: (label) => `${label} must be a real date`,
    prefilled: 'Taken from your national account. Change it if it is wrong.',
    marked: 'The officer asks you to correct this',
    reason: 'Reason',
    reasonMissing: 'Give the reason, at least 5 characters',
  },
);
