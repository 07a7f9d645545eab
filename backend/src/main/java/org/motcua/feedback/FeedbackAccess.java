package org.motcua.feedback;

import java.util.List;
import org.motcua.catalogue.api.AgencyTree;
import org.motcua.identity.api.Actor;
import org.motcua.identity.api.Role;

/**
 * Who sees what of a complaint. Whom it is about sees nothing, whatever role they hold, and learns not even that it is there; nobody
 * works on a complaint of their own; who complained is known to the feedback officers of the agency alone. Pure.
 */
final class FeedbackAccess {
    /** Who may be given one to answer. */
    static final List<Role> HANDLERS =
            List.of(Role.FEEDBACK_OFFICER, Role.UNIT_HEAD, Role.SIGNATORY, Role.CASE_OFFICER, Role.INTAKE_OFFICER);

    private FeedbackAccess() {}

    /** In what capacity somebody may see it. */
    enum Seen {
        NOTHING,
        /** Everything but who complained. */
        CONTENT,
        EVERYTHING
    }

    static Seen seen(FeedbackCase c) {
        Feedback f = c.feedback();
        if (c.actor() == null || isParty(f, c.actor())) {
            return Seen.NOTHING;
        }
        if (isDesk(c)) {
            return Seen.EVERYTHING;
        }
        boolean inspects = c.actor().holds(Role.INSPECTOR, c.tree().lineage(f.holdingAgency));
        return inspects || isHandler(c) ? Seen.CONTENT : Seen.NOTHING;
    }

    /** The feedback officers of the agency that has it. */
    static boolean isDesk(FeedbackCase c) {
        return c.actor() != null
                && !isParty(c.feedback(), c.actor())
                && c.actor().holds(Role.FEEDBACK_OFFICER, c.tree().lineage(c.feedback().holdingAgency));
    }

    /** Who was given it to answer, as long as they still hold an office there. */
    static boolean isHandler(FeedbackCase c) {
        Feedback f = c.feedback();
        return c.actor() != null
                && !isParty(f, c.actor())
                && c.actor().subject().equals(f.assignee)
                && c.actor().holdsAny(HANDLERS, c.tree().lineage(f.holdingAgency));
    }

    private static boolean isParty(Feedback f, Actor by) {
        return f.isAbout(by.subject()) || by.subject().equals(f.owner);
    }

    /** Agencies whose desk an officer is. */
    static List<String> desks(Actor by, AgencyTree tree) {
        return tree.all().stream()
                .map(org.motcua.catalogue.api.Agency::code)
                .filter(code -> by.holds(Role.FEEDBACK_OFFICER, tree.lineage(code)))
                .toList();
    }

    static String roleOf(FeedbackCase c) {
        if (c.actor().subject().equals(c.feedback().owner)) {
            return "COMPLAINANT";
        }
        List<String> lineage = c.tree().lineage(c.feedback().holdingAgency);
        return HANDLERS.stream()
                .filter(r -> c.actor().holds(r, lineage))
                .map(Role::name)
                .findFirst()
                .orElse("COMPLAINANT");
    }
}
