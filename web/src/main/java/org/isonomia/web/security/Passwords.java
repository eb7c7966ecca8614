package org.isonomia.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id on threads of their own, half as many as processors, and turns
 * away what would wait too long: a flood of guesses must not stall everyone else.
 */
@Component
public final class Passwords implements DisposableBean {
    static final int LONGEST = 200;
    private static final int WAITING = 64;

    private final Argon2PasswordEncoder argon2;
    private final ExecutorService threads;
    private final Semaphore room = new Semaphore(WAITING);
    private final String ofNobody;

    Passwords(PasswordCost cost) {
        argon2 = cost.encoder();
        int half = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
        threads = Executors.newFixedThreadPool(
                half, Thread.ofPlatform().name("password-", 0).daemon().factory());
        ofNobody = String.valueOf(argon2.encode("nobody has this password"));
    }

    /** Empty when too many wait. */
    public Optional<String> hash(String password) {
        return onThreads(() -> String.valueOf(argon2.encode(wellFormed(password))));
    }

    /** Takes the same time without a hash to compare with. Empty when too many wait. */
    public Optional<Boolean> matches(String password, @Nullable String hash) {
        return onThreads(() -> argon2.matches(wellFormed(password), hash == null ? ofNobody : hash) && hash != null);
    }

    /** Half a surrogate pair, which no keyboard types and Argon2 cannot take, counts as a question mark. */
    private static String wellFormed(String password) {
        return new String(password.getBytes(UTF_8), UTF_8);
    }

    private <T> Optional<T> onThreads(Callable<T> work) {
        if (!room.tryAcquire()) return Optional.empty();
        try {
            return Optional.of(threads.submit(work).get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new CompletionException(e.getCause());
        } finally {
            room.release();
        }
    }

    @Override
    public void destroy() {
        threads.shutdown();
    }
}
