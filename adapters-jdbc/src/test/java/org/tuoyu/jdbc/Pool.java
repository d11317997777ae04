package org.tuoyu.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A pool such as a host has: it lends connections, and looks at each one that it gets back, whether it came as it went.
 * Calls of what it lent are listed, and fail where {@link Faults} say so.
 */
final class Pool implements AutoCloseable {

    private final Physical physical;
    private final List<Connection> opened = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Faults faults = Faults.none();

    Pool(Physical physical) {
        this.physical = physical;
    }

    /** Where connections to lend come from. */
    @FunctionalInterface
    interface Physical {
        Connection connection() throws SQLException;
    }

    static Pool at(int isolation, DataSource database) {
        return new Pool(() -> {
            Connection connection = database.getConnection();
            connection.setTransactionIsolation(isolation);
            return connection;
        });
    }

    /** From now on calls fail so, and are counted anew. */
    void failing(Faults as) {
        faults = as;
        calls.clear();
    }

    DataSource source() {
        return seen(DataSource.class, (method, arguments) -> seen(Connection.class, lent()));
    }

    /** What was called, on connections and on all that came of them. */
    List<String> calls() {
        return calls;
    }

    /** What was wrong with connections that came back. */
    List<String> complaints() {
        return complaints;
    }

    private Calls lent() throws SQLException {
        Connection connection = physical.connection();
        opened.add(connection);
        String asItWent = state(connection);
        List<String> cutOff = new ArrayList<>();
        return (method, arguments) -> switch (method.getName()) {
            case "close" -> cutOff.isEmpty() && back(asItWent, state(connection));
            case "abort" -> cutOff.add("cut off");
            default -> made(method, connection, arguments);
        };
    }

    private boolean back(String asItWent, String asItCame) {
        return !asItCame.equals(asItWent) && complaints.add(asItWent + " went, " + asItCame + " came after " + calls);
    }

    private static String state(Connection connection) throws SQLException {
        return "autocommit " + connection.getAutoCommit() + ", isolation " + connection.getTransactionIsolation();
    }

    /** What a call comes to. */
    private interface Calls {
        @Nullable
        Object of(Method method, @Nullable Object @Nullable [] arguments) throws Exception;
    }

    private <T> T seen(Class<T> type, Calls behind) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    calls.add(type.getSimpleName() + "." + method.getName());
                    return faults.around(() -> behind.of(method, arguments));
                }));
    }

    private @Nullable Object made(Method method, Object by, @Nullable Object @Nullable [] arguments) throws Exception {
        Object result = invoked(method, by, arguments);
        Class<?> type = method.getReturnType();
        return result != null
                        && type.isInterface()
                        && type != Savepoint.class
                        && type.getPackageName().equals("java.sql")
                ? seen(type, (next, given) -> made(next, result, given))
                : result;
    }

    private static @Nullable Object invoked(Method method, Object by, @Nullable Object @Nullable [] arguments)
            throws Exception {
        try {
            return method.invoke(by, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception failure ? failure : thrown;
        }
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : opened) {
            connection.close();
        }
    }
}
