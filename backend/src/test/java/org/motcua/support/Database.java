package org.motcua.support;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the database holds, seen through a connection that the application does not know of. */
public final class Database {
    private static Connection connection;

    private Database() {}

    public static synchronized List<Map<String, Object>> rows(String sql, Object... values) {
        try (PreparedStatement statement = prepared(sql, values);
                ResultSet found = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (found.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnLabel(i), found.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> row(String sql, Object... values) {
        return rows(sql, values).get(0);
    }

    /** The one value of the one row. */
    public static Object value(String sql, Object... values) {
        return row(sql, values).values().iterator().next();
    }

    public static long count(String sql, Object... values) {
        return ((Number) value(sql, values)).longValue();
    }

    /** Fails with the database's own words. */
    public static synchronized int update(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection().prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    private static Connection connection() throws SQLException {
        if (connection == null || connection.isClosed()) {
            connection = open();
        }
        return connection;
    }

    /** Another connection, for a test that holds locks; to be closed by it. */
    public static Connection open() throws SQLException {
        Config config = ConfigProvider.getConfig();
        Properties account = new Properties();
        account.setProperty("user", config.getValue("quarkus.datasource.username", String.class));
        account.setProperty("password", config.getValue("quarkus.datasource.password", String.class));
        return new org.postgresql.Driver()
                .connect(config.getValue("quarkus.datasource.jdbc.url", String.class), account);
    }
}
