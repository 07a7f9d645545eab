package org.motcua.faq;

import java.util.List;
import org.motcua.editorial.api.Editors;
import org.motcua.identity.api.Role;

/** Who writes questions: those who administer the agency or one above it, and who hears its complaints. */
final class FaqAccess {
    static final Editors EDITORS = new Editors(List.of(Role.AGENCY_ADMIN, Role.FEEDBACK_OFFICER), FaqProblem.NOT_YOURS);

    private FaqAccess() {}
}
