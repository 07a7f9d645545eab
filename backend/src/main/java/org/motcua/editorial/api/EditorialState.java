package org.motcua.editorial.api;

import java.util.List;
import org.motcua.shared.ProblemException;
import org.motcua.shared.ProblemType;

/** Where a text for the public stands, and what its editors may do with it there. */
public enum EditorialState {
    DRAFT(List.of(EditorialAction.EDIT, EditorialAction.PUBLISH)),
    /** What is published stays until the changed draft is published in its place. */
    PUBLISHED(List.of(EditorialAction.EDIT, EditorialAction.PUBLISH, EditorialAction.WITHDRAW)),
    WITHDRAWN(List.of(EditorialAction.EDIT, EditorialAction.PUBLISH));

    private final List<EditorialAction> actions;

    EditorialState(List<EditorialAction> actions) {
        this.actions = actions;
    }

    public List<EditorialAction> actions() {
        return actions;
    }

    /** Fails, with what may be done instead, for what may not be done here. */
    public void require(EditorialAction action, ProblemType otherwise) {
        if (!actions.contains(action)) {
            throw ProblemException.of(otherwise)
                    .allowedActions(actions.stream().map(Enum::name).toList());
        }
    }
}
