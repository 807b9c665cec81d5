package rapporteur.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

// Far above what any of them takes; it only turns a deadlock into a failure.
@Timeout(120)
class InOrderTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void resultsComeInTheOrderOfTheItems(int threads) throws Exception {
        List<Integer> results = new ArrayList<>();

        InOrder.run(numbers(200), n -> n * n, threads, results::add);

        assertEquals(IntStream.range(0, 200).mapToObj(n -> n * n).toList(), results);
    }

    @Test
    void theFirstWaitsForNobodyAndTheSecondForTheFirst() throws Exception {
        CountDownLatch secondDone = new CountDownLatch(1);
        List<Integer> results = new ArrayList<>();

        InOrder.run(
                numbers(2),
                n -> {
                    if (n == 0) {
                        await(secondDone);
                    } else {
                        secondDone.countDown();
                    }
                    return n;
                },
                2,
                results::add);

        assertEquals(List.of(0, 1), results);
    }

    @Test
    void aResultIsHandedOnBeforeTheNextItemIsThere() throws Exception {
        CountDownLatch firstHandedOn = new CountDownLatch(1);
        Iterator<Integer> slow = Stream.of(0, 1)
                .peek(n -> {
                    if (n == 1) {
                        await(firstHandedOn);
                    }
                })
                .iterator();

        InOrder.run(slow, n -> n, 2, n -> firstHandedOn.countDown());

        assertEquals(0, firstHandedOn.getCount());
    }

    @Test
    void onlyAFewItemsAreInHand() throws Exception {
        int threads = 3;
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger handedOn = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Iterator<Integer> counted = IntStream.range(0, 500)
                .peek(n -> most.accumulateAndGet(taken.incrementAndGet() - handedOn.get(), Math::max))
                .iterator();

        InOrder.run(counted, n -> n, threads, n -> handedOn.incrementAndGet());

        // Those ahead, one that waits for its turn, and the one that is handed on.
        assertTrue(most.get() <= 2 * threads + 3, "in hand: " + most);
    }

    @Test
    void nothingIsHandedOnAfterTheSinkFailed() {
        IOException full = new IOException("full");
        List<Integer> results = new ArrayList<>();

        IOException thrown = assertThrows(
                IOException.class,
                () -> InOrder.run(IntStream.iterate(0, n -> n + 1).iterator(), n -> n, 2, n -> {
                    results.add(n);
                    if (n == 3) {
                        throw full;
                    }
                }));

        assertSame(full, thrown);
        assertEquals(List.of(0, 1, 2, 3), results);
    }

    @Test
    void whatItemsOrWorkThrowReachesTheCaller() {
        Iterator<Integer> broken = Stream.<Integer>generate(() -> {
                    throw new IllegalStateException("broken");
                })
                .iterator();

        assertThrows(IllegalStateException.class, () -> InOrder.run(broken, n -> n, 2, n -> {}));
        assertThrows(ArithmeticException.class, () -> InOrder.run(numbers(3), n -> 1 / n, 2, n -> {}));
    }

    private static Iterator<Integer> numbers(int count) {
        return IntStream.range(0, count).iterator();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
