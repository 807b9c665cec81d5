package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import rapporteur.knowledge.Countries;
import rapporteur.model.Entity;
import rapporteur.model.Reading;

/** Corrects the encoder's entities where it can be known that it erred. */
final class KnownNames {

    private KnownNames() {}

    /** The reading with seats of power as organizations, whatever they pass for, and without persons of no name. */
    static Reading corrected(Reading reading, Countries countries) {
        List<Entity> entities = reading.entities().stream()
                .flatMap(entity -> corrected(entity, reading, countries))
                .collect(ArrayList::new, KnownNames::join, List::addAll);
        return entities.equals(reading.entities()) ? reading : reading.withEntities(entities);
    }

    /** Two persons' names with nothing between are one: "Noor" and "Al-Tamsi". */
    private static void join(List<Entity> joined, Entity next) {
        Entity before = joined.isEmpty() ? next : joined.get(joined.size() - 1);
        boolean one = before.kind() == Entity.Kind.PERSON
                && next.kind() == Entity.Kind.PERSON
                && before.last() == next.first();
        if (one) {
            double score = Math.min(before.score(), next.score());
            joined.set(joined.size() - 1, new Entity(before.first(), next.last(), Entity.Kind.PERSON, score));
        } else {
            joined.add(next);
        }
    }

    private static Stream<Entity> corrected(Entity entity, Reading reading, Countries countries) {
        if (entity.kind() != Entity.Kind.PERSON) {
            return Stream.of(entity);
        }
        String name = reading.span(entity.first(), entity.last()).text();
        boolean seat = countries
                .find(name)
                .filter(found -> found.match() == Countries.Match.SEAT)
                .isPresent();
        if (seat) {
            return Stream.of(new Entity(entity.first(), entity.last(), Entity.Kind.ORGANIZATION, entity.score()));
        }
        boolean capital = name.codePoints().anyMatch(Character::isUpperCase);
        return capital ? Stream.of(entity) : Stream.empty();
    }
}
