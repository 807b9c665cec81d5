package rapporteur.app;

import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Works on several items at once and hands on the results in the order of the items, each as soon as it and all before
 * it are done. Only a few items are in hand at any time, however many there are.
 */
final class InOrder {

    private static final int LOOK_AHEAD_PER_THREAD = 2;

    private InOrder() {}

    /** Takes the results, on the caller's thread. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws IOException;
    }

    /**
     * Returns when all items are done and no thread works on one any more.
     *
     * @param items read by one thread, not the caller's
     * @throws IOException from the sink; nothing more is handed on after it
     * @throws InterruptedException if the caller is interrupted; so are the threads at work
     */
    static <I, R> void run(Iterator<I> items, Function<I, R> work, int threads, Sink<R> sink)
            throws IOException, InterruptedException {
        ExecutorService readers = Executors.newFixedThreadPool(threads, daemons());
        ExecutorService feeder = Executors.newSingleThreadExecutor(daemons());
        try {
            BlockingQueue<Future<Optional<R>>> ahead = new ArrayBlockingQueue<>(LOOK_AHEAD_PER_THREAD * threads);
            feeder.execute(() -> feed(items, work, readers, ahead));
            for (Optional<R> result = take(ahead); result.isPresent(); result = take(ahead)) {
                sink.accept(result.get());
            }
        } finally {
            // The feeder may wait for input that never comes, and holds nothing that needs an end.
            feeder.shutdownNow();
            readers.shutdownNow();
            awaitQuietly(readers);
        }
    }

    private static <I, R> void feed(
            Iterator<I> items, Function<I, R> work, ExecutorService readers, BlockingQueue<Future<Optional<R>>> ahead) {
        try {
            try {
                while (items.hasNext()) {
                    I item = items.next();
                    ahead.put(readers.submit(() -> Optional.of(work.apply(item))));
                }
                ahead.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException | Error e) {
                ahead.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next result; empty at the end. */
    private static <R> Optional<R> take(BlockingQueue<Future<Optional<R>>> ahead) throws InterruptedException {
        try {
            return ahead.take().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static void awaitQuietly(ExecutorService readers) {
        boolean interrupted = false;
        while (true) {
            try {
                if (readers.awaitTermination(1, TimeUnit.MINUTES)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemons() {
        return task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            return thread;
        };
    }
}
