package rapporteur.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import rapporteur.Rapporteur;
import rapporteur.model.Act;
import rapporteur.model.Article;
import rapporteur.model.InferredDate;
import rapporteur.model.Record;
import rapporteur.model.TimeExpression;

/** Articles without a date, read by the shipped model. */
class DatingTest {

    private static final String TWO_LEADERS =
            "French President Emmanuel Macron met Germany's Chancellor Olaf Scholz in Lyon on Thursday.\n\n"
                    + "Macron said Thursday that the ferry would be built. Scholz praised the plan on Thursday.\n";

    private static Rapporteur rapporteur;

    @BeforeAll
    static void open() {
        rapporteur = Rapporteur.open();
    }

    @AfterAll
    static void close() {
        rapporteur.close();
    }

    private static Optional<InferredDate> inferred(String text) {
        return rapporteur.read(Article.of(text)).inferred();
    }

    @Test
    void termsAndTheOneWeekdayNarrowTheDay() {
        InferredDate date = inferred(TWO_LEADERS).orElseThrow();
        assertEquals(LocalDate.of(2021, 12, 8).getYear(), date.from().getYear());
        assertTrue(date.to().isBefore(LocalDate.of(2025, 6, 1)));
        assertEquals(Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY), date.weekdays());
        assertTrue(date.contains(LocalDate.of(2023, 3, 2)));
        assertFalse(date.contains(LocalDate.of(2023, 3, 1)));
        Set<String> rules =
                date.evidence().stream().map(InferredDate.Evidence::rule).collect(Collectors.toSet());
        assertEquals(Set.of("term", "weekday"), rules);
    }

    @Test
    void aPastDateIsBeforeTheArticle() {
        InferredDate date =
                inferred(TWO_LEADERS + "The old ferry sank on 9 March 2024.\n").orElseThrow();
        assertEquals(LocalDate.of(2024, 3, 9), date.from());
    }

    @Test
    void aFormerLeaderAndOneAloneTellTooLittle() {
        assertEquals(
                Optional.empty(), inferred("Former French President Nicolas Sarkozy opened a bridge on Thursday."));
        assertEquals(Optional.empty(), inferred("President Vladimir Putin opened a bridge in the capital."));
        assertEquals(Optional.empty(), inferred("A bridge was opened on 3 May."));
    }

    @Test
    void leadersWhoFollowEachOtherAreOfThePast() {
        assertEquals(
                Optional.empty(),
                inferred("French President François Hollande had closed the bridge. French President Emmanuel Macron "
                        + "opened it again on Thursday."));
    }

    @Test
    void whereADateIsKnownNothingIsConcluded() {
        Record record = rapporteur.read(Article.of(TWO_LEADERS, LocalDate.of(2023, 3, 2)));
        assertEquals(Optional.empty(), record.inferred());
    }

    @Test
    void anActHasDaysOnlyIfTheyAreTheSameOnEachDayThatMayBe() {
        String text = TWO_LEADERS + "The old ferry sank on 9 March 2024. Last year, Macron visited Malta.\n";
        Record record = rapporteur.read(Article.of(text));
        List<Act> acts = record.acts();
        assertTrue(acts.stream()
                .flatMap(act -> act.time().stream())
                .filter(time ->
                        time.span().map(span -> span.text().equals("Thursday")).orElse(false))
                .allMatch(time -> time.from().isEmpty()));
        assertTrue(acts.stream()
                .flatMap(act -> act.time().stream())
                .noneMatch(time -> time.basis() == TimeExpression.Basis.PUBLICATION));
    }
}
