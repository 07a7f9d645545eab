package org.motcua.notice;

import java.util.List;
import org.motcua.editorial.api.Editors;
import org.motcua.identity.api.Role;

/** Who writes notices: those who administer the agency or one above it. */
final class NoticeAccess {
    static final Editors EDITORS = new Editors(List.of(Role.AGENCY_ADMIN, Role.SYSTEM_ADMIN), NoticeProblem.NOT_YOURS);

    private NoticeAccess() {}
}
