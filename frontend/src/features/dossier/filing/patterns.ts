/** As the server checks them. */
export const PHONE = /^\+?[0-9 .]{8,16}$/;
export const EMAIL = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
