package org.isonomia.eventstore;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/** A data source whose connections fail where a test plants it, once. */
final class FaultyDataSource {

    /** Where a fault can strike. */
    enum Point {
        INSERT,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    /** What happens there. */
    interface Fault {
        void strike() throws Throwable;
    }

    private record Planted(Point point, AtomicInteger passing, Fault fault) {}

    private final AtomicReference<Planted> planted = new AtomicReference<>();

    void plant(Point point, Fault fault) {
        plantBehind(0, point, fault);
    }

    /** The fault lets some pass before it strikes. */
    void plantBehind(int passing, Point point, Fault fault) {
        planted.set(new Planted(point, new AtomicInteger(passing), fault));
    }

    DataSource around(DataSource source) {
        return proxy(DataSource.class, (proxy, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? around(connection) : result;
        });
    }

    private Connection around(Connection connection) {
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(connection, method, arguments);
            return result instanceof PreparedStatement statement
                            && arguments[0].toString().contains("insert into log.entry")
                    ? around(statement)
                    : result;
        });
    }

    /** The statement that brings the log's rows and the COMMIT. */
    private PreparedStatement around(PreparedStatement statement) {
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().equals("setLong")) {
                strike(Point.INSERT);
            }
            if (!method.getName().equals("execute")) {
                return call(statement, method, arguments);
            }
            strike(Point.BEFORE_COMMIT);
            Object result = call(statement, method, arguments);
            strike(Point.AFTER_COMMIT);
            return result;
        });
    }

    private void strike(Point point) throws Throwable {
        Planted now = planted.get();
        if (now != null
                && now.point() == point
                && now.passing().getAndDecrement() == 0
                && planted.compareAndSet(now, null)) {
            now.fault().strike();
        }
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
