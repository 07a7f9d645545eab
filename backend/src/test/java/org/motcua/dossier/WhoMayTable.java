package org.motcua.dossier;

import static org.motcua.dossier.api.DossierState.ACCEPTED;
import static org.motcua.dossier.api.DossierState.DECIDED;
import static org.motcua.dossier.api.DossierState.DRAFT;
import static org.motcua.dossier.api.DossierState.IN_PROGRESS;
import static org.motcua.dossier.api.DossierState.PAYMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.RETURNED;
import static org.motcua.dossier.api.DossierState.SUBMITTED;
import static org.motcua.dossier.api.DossierState.SUPPLEMENT_REQUIRED;
import static org.motcua.dossier.api.DossierState.SUSPENDED;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.motcua.dossier.api.DossierState;

/** What DESIGN.md says of a dossier's life, as a table that knows nothing of the code. Officers are those of the right agency. */
final class WhoMayTable {
    /** situation | actor | what succeeds | what is this actor's, but not now */
    private static final String TABLE = """
            DRAFT               | owner         | EDIT ATTACH DISCARD SUBMIT |

            SUBMITTED           | owner         | WITHDRAW |
            SUBMITTED           | intake        | ACCEPT REFUSE REQUEST_SUPPLEMENT TAKE_OVER |
            SUBMITTED           | cashier       | |
            SUBMITTED           | case officer  | |
            SUBMITTED           | head          | REQUEST_SUPPLEMENT ASSIGN |
            SUBMITTED           | signatory     | REQUEST_SUPPLEMENT |
            SUBMITTED           | inspector     | |

            WALK-IN             | intake        | ATTACH WITHDRAW ACCEPT REFUSE REQUEST_SUPPLEMENT TAKE_OVER | ANSWER_SUPPLEMENT
            WALK-IN             | case officer  | |
            WALK-IN             | inspector     | |

            BY POST             | post          | ATTACH HAND_OVER |
            BY POST             | intake        | ATTACH WITHDRAW HAND_OVER REFUSE REQUEST_SUPPLEMENT TAKE_OVER | ACCEPT ANSWER_SUPPLEMENT
            BY POST             | cashier       | |

            SUPPLEMENT_REQUIRED | owner         | ATTACH WITHDRAW ANSWER_SUPPLEMENT |
            SUPPLEMENT_REQUIRED | intake        | | REFUSE
            SUPPLEMENT_REQUIRED | case officer  | |
            SUPPLEMENT_REQUIRED | head          | |
            SUPPLEMENT_REQUIRED | inspector     | |

            REFUSED             | owner         | |
            REFUSED             | intake        | |
            REFUSED             | head          | |
            REFUSED             | inspector     | |

            ACCEPTED            | owner         | WITHDRAW |
            ACCEPTED            | intake        | REQUIRE_PAYMENT FORWARD TAKE_OVER | REVISE_PAYMENT CANCEL_PAYMENT
            ACCEPTED            | cashier       | |
            ACCEPTED            | case officer  | |
            ACCEPTED            | head          | ASSIGN | REVISE_PAYMENT CANCEL_PAYMENT
            ACCEPTED            | signatory     | | REVISE_PAYMENT CANCEL_PAYMENT
            ACCEPTED            | inspector     | |

            PAYMENT_REQUIRED    | owner         | WITHDRAW |
            PAYMENT_REQUIRED    | intake        | REVISE_PAYMENT CANCEL_PAYMENT | REFUSE
            PAYMENT_REQUIRED    | cashier       | |
            PAYMENT_REQUIRED    | case officer  | REQUIRE_PAYMENT REVISE_PAYMENT CANCEL_PAYMENT |
            PAYMENT_REQUIRED    | head          | REVISE_PAYMENT CANCEL_PAYMENT |
            PAYMENT_REQUIRED    | inspector     | |

            IN_PROGRESS         | owner         | WITHDRAW |
            IN_PROGRESS         | intake        | | REVISE_PAYMENT CANCEL_PAYMENT
            IN_PROGRESS         | cashier       | |
            IN_PROGRESS         | case officer  | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT FORWARD SEND_BACK TAKE_OVER ASK_OPINION REQUEST_EXTENSION | DECIDE REVISE_PAYMENT CANCEL_PAYMENT
            IN_PROGRESS         | head          | REQUEST_SUPPLEMENT ASSIGN SUSPEND REQUEST_EXTENSION | REVISE_PAYMENT CANCEL_PAYMENT
            IN_PROGRESS         | signatory     | REQUEST_SUPPLEMENT SUSPEND | APPROVE_EXTENSION DECLINE_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            IN_PROGRESS         | inspector     | |

            TO SIGN             | owner         | WITHDRAW |
            TO SIGN             | case officer  | REQUEST_EXTENSION |
            TO SIGN             | head          | REQUEST_SUPPLEMENT ASSIGN SUSPEND REQUEST_EXTENSION | REVISE_PAYMENT CANCEL_PAYMENT
            TO SIGN             | signatory     | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT SEND_BACK TAKE_OVER ASK_OPINION SUSPEND REQUEST_EXTENSION DECIDE | FORWARD APPROVE_EXTENSION DECLINE_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            TO SIGN             | inspector     | |

            LATE                | owner         | WITHDRAW |
            LATE                | intake        | | REVISE_PAYMENT CANCEL_PAYMENT
            LATE                | case officer  | REQUEST_EXTENSION |
            LATE                | head          | REQUEST_SUPPLEMENT ASSIGN SUSPEND REQUEST_EXTENSION | REVISE_PAYMENT CANCEL_PAYMENT
            LATE                | signatory     | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT SEND_BACK TAKE_OVER ASK_OPINION SUSPEND REQUEST_EXTENSION | FORWARD DECIDE APPROVE_EXTENSION DECLINE_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            LATE                | inspector     | |

            APOLOGY ASKED       | owner         | WITHDRAW |
            APOLOGY ASKED       | intake        | | REVISE_PAYMENT CANCEL_PAYMENT
            APOLOGY ASKED       | case officer  | | REQUEST_EXTENSION
            APOLOGY ASKED       | head          | REQUEST_SUPPLEMENT ASSIGN SUSPEND | REQUEST_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            APOLOGY ASKED       | signatory     | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT SEND_BACK TAKE_OVER ASK_OPINION SUSPEND APPROVE_EXTENSION DECLINE_EXTENSION | FORWARD DECIDE REQUEST_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            APOLOGY ASKED       | inspector     | |

            APOLOGISED          | owner         | WITHDRAW |
            APOLOGISED          | case officer  | | REQUEST_EXTENSION
            APOLOGISED          | head          | REQUEST_SUPPLEMENT ASSIGN SUSPEND | REQUEST_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            APOLOGISED          | signatory     | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT SEND_BACK TAKE_OVER ASK_OPINION SUSPEND DECIDE | FORWARD REQUEST_EXTENSION APPROVE_EXTENSION DECLINE_EXTENSION REVISE_PAYMENT CANCEL_PAYMENT
            APOLOGISED          | inspector     | |

            OPINION ASKED       | owner         | WITHDRAW |
            OPINION ASKED       | asked officer | ANSWER_OPINION |
            OPINION ASKED       | case officer  | ATTACH REQUEST_SUPPLEMENT REQUIRE_PAYMENT SEND_BACK TAKE_OVER ASK_OPINION REQUEST_EXTENSION | FORWARD DECIDE REVISE_PAYMENT CANCEL_PAYMENT
            OPINION ASKED       | inspector     | |

            SUSPENDED           | owner         | WITHDRAW |
            SUSPENDED           | intake        | |
            SUSPENDED           | case officer  | |
            SUSPENDED           | head          | RESUME |
            SUSPENDED           | signatory     | RESUME |
            SUSPENDED           | inspector     | |

            DECIDED             | owner         | |
            DECIDED             | intake        | TAKE_OVER RETURN | REVISE_PAYMENT CANCEL_PAYMENT
            DECIDED             | cashier       | |
            DECIDED             | case officer  | |
            DECIDED             | head          | | REVISE_PAYMENT CANCEL_PAYMENT
            DECIDED             | inspector     | |

            DECIDED UNPAID      | owner         | |
            DECIDED UNPAID      | intake        | TAKE_OVER REVISE_PAYMENT CANCEL_PAYMENT | RETURN
            DECIDED UNPAID      | cashier       | |
            DECIDED UNPAID      | case officer  | |
            DECIDED UNPAID      | head          | REVISE_PAYMENT CANCEL_PAYMENT |
            DECIDED UNPAID      | inspector     | |

            RETURNED            | owner         | |
            RETURNED            | intake        | CLOSE |
            RETURNED            | case officer  | |
            RETURNED            | inspector     | |

            CLOSED              | owner         | |
            CLOSED              | intake        | |
            CLOSED              | signatory     | |
            CLOSED              | inspector     | |

            WITHDRAWN           | owner         | |
            WITHDRAWN           | intake        | |
            WITHDRAWN           | case officer  | |
            WITHDRAWN           | inspector     | |
            """;

    private WhoMayTable() {}

    record Row(String situation, String actor, Set<DossierAction> may, Set<DossierAction> notNow) {}

    static List<Row> rows() {
        return TABLE.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split("\\|", -1))
                .map(WhoMayTable::row)
                .toList();
    }

    private static Row row(String[] cells) {
        boolean mayIsLast = cells.length < 4;
        return new Row(cells[0].strip(), cells[1].strip(), actions(cells[2]), mayIsLast ? Set.of() : actions(cells[3]));
    }

    private static Set<DossierAction> actions(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(name -> !name.isEmpty())
                .map(DossierAction::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DossierAction.class)));
    }

    /** The states in which somebody can do it. */
    static Set<DossierState> open(DossierAction action) {
        return switch (action) {
            case EDIT, DISCARD, SUBMIT -> EnumSet.of(DRAFT);
            case ATTACH -> EnumSet.of(DRAFT, SUBMITTED, SUPPLEMENT_REQUIRED, IN_PROGRESS);
            case WITHDRAW ->
                EnumSet.of(SUBMITTED, SUPPLEMENT_REQUIRED, ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS, SUSPENDED);
            case HAND_OVER, ACCEPT -> EnumSet.of(SUBMITTED);
            case REFUSE -> EnumSet.of(SUBMITTED, SUPPLEMENT_REQUIRED, PAYMENT_REQUIRED);
            case REQUEST_SUPPLEMENT -> EnumSet.of(SUBMITTED, IN_PROGRESS);
            case ANSWER_SUPPLEMENT -> EnumSet.of(SUPPLEMENT_REQUIRED);
            case FORWARD -> EnumSet.of(ACCEPTED, IN_PROGRESS);
            case REQUIRE_PAYMENT -> EnumSet.of(ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS);
            case REVISE_PAYMENT, CANCEL_PAYMENT -> EnumSet.of(ACCEPTED, PAYMENT_REQUIRED, IN_PROGRESS, DECIDED);
            case SEND_BACK, ASK_OPINION, SUSPEND, REQUEST_EXTENSION, APPROVE_EXTENSION, DECLINE_EXTENSION, DECIDE ->
                EnumSet.of(IN_PROGRESS);
            case TAKE_OVER -> EnumSet.of(SUBMITTED, ACCEPTED, IN_PROGRESS, DECIDED);
            case ASSIGN -> EnumSet.of(SUBMITTED, ACCEPTED, IN_PROGRESS);
            case ANSWER_OPINION -> EnumSet.of(IN_PROGRESS, SUSPENDED, PAYMENT_REQUIRED, SUPPLEMENT_REQUIRED);
            case RESUME -> EnumSet.of(SUSPENDED);
            case RETURN -> EnumSet.of(DECIDED);
            case CLOSE -> EnumSet.of(RETURNED);
        };
    }
}
