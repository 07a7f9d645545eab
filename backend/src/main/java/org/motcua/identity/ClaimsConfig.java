package org.motcua.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which claim of the issuer's token means what. Defaults: the national portal's (VNConnect, VNeID). */
@ConfigMapping(prefix = "motcua.identity")
public interface ClaimsConfig {

    Claims claims();

    /** For how long a verified token is taken without verifying it again; 0 verifies each request. */
    @WithDefault("PT1M")
    Duration rememberTokens();

    interface Claims {
        /** Stable identifier of the account. */
        @WithDefault("sub")
        String subject();

        /** Full name of the person. */
        @WithDefault("HoVaTen")
        String name();

        /** Kind of account: 1 individual, 2 and 3 organisation; anything else a system. */
        @WithDefault("LoaiTaiKhoan")
        String kind();

        /** Personal identity number. */
        @WithDefault("SoDinhDanh")
        String identityNumber();

        /** Tax or registration number of an organisation. */
        @WithDefault("MaSoThue")
        String organisationNumber();

        /** Name of an organisation. */
        @WithDefault("TenDoanhNghiep")
        String organisationName();

        /** Level of assurance. */
        @WithDefault("loAs")
        String assurance();

        /** E-mail. */
        @WithDefault("ThuDienTu")
        String email();

        /** Mobile phone. */
        @WithDefault("SoDienThoai")
        String phone();

        /** Date of birth, as the issuer writes it. */
        @WithDefault("NgayThangNamSinh")
        String dateOfBirth();

        /** Registered address. */
        @WithDefault("ThuongTru")
        String address();
    }
}
