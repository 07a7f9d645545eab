package org.motcua.standin;

import okhttp3.HttpUrl;

/** The login page's words in one language. */
record LoginWords(
        String lang,
        String title,
        String warning,
        String applicants,
        String officers,
        String incomplete,
        String otherLang,
        String otherName) {
    private static final LoginWords VI = new LoginWords(
            "vi",
            "Đăng nhập thử: bạn muốn vào vai ai?",
            "Trang trình diễn. Đây không phải VNeID hay Cổng Dịch vụ công quốc gia. Mọi người, số định danh và hồ sơ đều là hư cấu; không nhập thông tin thật.",
            "Người dân và tổ chức",
            "Cán bộ, công chức và nhân viên bưu chính",
            "Yêu cầu đăng nhập thiếu client_id hoặc redirect_uri. Hãy quay lại ứng dụng và bấm Đăng nhập.",
            "en",
            "English");
    private static final LoginWords EN = new LoginWords(
            "en",
            "Demonstration log-in: who would you like to be?",
            "Demonstration. This is not VNeID or the National Public Service Portal. Every person, number and dossier is invented; enter nothing real.",
            "Citizens and organisations",
            "Officers and postal agents",
            "The log-in request lacks client_id or redirect_uri. Go back to the application and choose Log in.",
            "vi",
            "Tiếng Việt");

    static LoginWords of(HttpUrl url) {
        String wanted = url.queryParameter("ui_locales");
        return wanted != null && wanted.startsWith("en") ? EN : VI;
    }
}
