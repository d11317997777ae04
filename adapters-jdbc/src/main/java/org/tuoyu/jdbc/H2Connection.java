package org.tuoyu.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A connection to an H2 file that takes its turns: whatever is called, but for reading, is called in one. */
final class H2Connection implements InvocationHandler {

    private final Connection connection;
    private final H2Turns turns;
    private final Runnable whenClosed;
    private final Set<Object> met = new HashSet<>();
    private boolean closed;

    private H2Connection(Connection connection, H2Turns turns, Runnable whenClosed) {
        this.connection = connection;
        this.turns = turns;
        this.whenClosed = whenClosed;
    }

    static Connection of(Connection connection, H2Turns turns, Runnable whenClosed) {
        return proxy(Connection.class, new H2Connection(connection, turns, whenClosed));
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(H2Connection.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "prepareStatement" ->
                statement(PreparedStatement.class, (PreparedStatement) called(connection, method, arguments));
            case "createStatement" -> statement(Statement.class, (Statement) called(connection, method, arguments));
            case "commit" -> {
                turns.commit(this, connection);
                yield null;
            }
            case "rollback" -> {
                rollBack();
                yield null;
            }
            case "close" -> {
                close();
                yield null;
            }
            default -> turns.<@Nullable Object>inTurn(() -> called(connection, method, arguments));
        };
    }

    private void rollBack() throws SQLException {
        try {
            turns.rollBack(this, met, connection);
        } finally {
            met.clear();
        }
    }

    private void close() throws Throwable {
        if (closed) {
            return;
        }
        closed = true;
        try {
            turns.<Boolean>inTurn(() -> {
                connection.close();
                return closed;
            });
        } finally {
            turns.leave(this);
            whenClosed.run();
        }
    }

    private <T extends Statement> T statement(Class<T> type, @Nullable T statement) {
        return proxy(type, new InvocationHandler() {
            @Override
            public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments)
                    throws Throwable {
                return writes(method)
                        ? turns.<@Nullable Object>write(
                                H2Connection.this, met, () -> called(statement, method, arguments))
                        : called(statement, method, arguments);
            }
        });
    }

    private static boolean writes(Method method) {
        return method.getName().startsWith("execute") && !method.getName().equals("executeQuery");
    }

    private static @Nullable Object called(@Nullable Object on, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getTargetException();
        }
    }
}
