package org.motcua.payment.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.motcua.shared.Cursor;

/** Conditions of a list, newest first, and where its page begins. What is not asked for is no condition. */
public final class Where {
    private final StringBuilder conditions = new StringBuilder("1 = 1");
    private final Map<String, Object> values = new HashMap<>();

    /** @param condition with {@code :name} in it */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Everything older than the page before. */
    public Where after(@Nullable String cursor) {
        List<String> key = Cursor.decode(cursor, 1);
        try {
            return key.isEmpty() ? this : and("id < :after", "after", UUID.fromString(key.get(0)));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    public String hql() {
        return conditions + " order by id desc";
    }

    public Map<String, Object> values() {
        return values;
    }

    /** @return where the next page begins, null when this is the last: the rows are one more than the page holds */
    public static @Nullable String next(List<UUID> ids, int limit) {
        return ids.size() <= limit ? null : Cursor.encode(ids.get(limit - 1));
    }
}
