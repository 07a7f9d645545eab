package org.motcua.dossier.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.motcua.identity.api.Actor;

/**
 * A dossier's past, to be told from its beginning until now or until a state is reached.
 *
 * @param applicant who files; its subject becomes the owner when it has an account here
 * @param owned whether the applicant has an account
 * @param officers whoever may act, each with its appointments; the first fitting one does
 * @param submittedAt in the past
 * @param until the state in which the story stops; reached earlier or never when time runs out
 * @param pace share of each budget that officers take; above 1 they are late
 */
public record Story(
        String procedureCode,
        String agency,
        Channel channel,
        Actor applicant,
        boolean owned,
        JsonNode form,
        List<Actor> officers,
        Instant submittedAt,
        DossierState until,
        double pace,
        @Nullable String fault) {}
