package org.motcua.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.motcua.search.api.SearchDocument;
import org.motcua.shared.JsonColumns;

/** A document as the database takes it in: one JSON value, and the statements around it. Pure. */
final class IndexRows {
    /** Making the index anew waits for changes under way and holds up later ones; changes do not hold up each other. */
    static final String ALONE = "lock table search_document in share row exclusive mode";

    static final String REMOVE = "delete from search_document where kind = $1 and key = $2";
    static final String PUT = """
            with given as (select cast(cast($1 as text) as jsonb) as j),
            added as (
              insert into search_document (kind, key, agency, title, summary, shown_from, shown_to, hash)
              select j->>'kind', j->>'key', j->>'agency', j->'title', j->'summary', cast(j->>'shownFrom' as timestamptz),
                cast(j->>'shownTo' as timestamptz), j->>'hash' from given returning id),
            terms as materialized (select t.key as term, cast(t.value as real) as weight from given, jsonb_each_text(j->'terms') as t),
            known as (
              insert into search_term (term, joined, strong, frequency) select term, replace(term, ' ', ''), weight >= 0.45, 1 from terms order by term
              on conflict (term) do update set strong = true where excluded.strong and not search_term.strong)
            insert into search_posting (term, kind, weight, document) select terms.term, j->>'kind', terms.weight, added.id from terms, added, given""";

    private IndexRows() {}

    static ObjectNode row(SearchDocument d) {
        ObjectNode row = JsonColumns.MAPPER.createObjectNode();
        row.put("kind", d.kind().name()).put("key", d.key()).put("agency", d.agency());
        row.set("title", JsonColumns.MAPPER.valueToTree(d.title()));
        row.set("summary", JsonColumns.MAPPER.valueToTree(d.summary()));
        row.put("shownFrom", d.shownFrom() == null ? null : d.shownFrom().toString());
        row.put("shownTo", d.shownTo() == null ? null : d.shownTo().toString());
        row.set("terms", JsonColumns.MAPPER.valueToTree(IndexTerms.of(d)));
        return row.put("hash", hash(row.toString()));
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
