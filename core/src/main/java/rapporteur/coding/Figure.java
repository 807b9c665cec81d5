package rapporteur.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import rapporteur.knowledge.Role;
import rapporteur.model.Actor;

/** Someone who plays a part in one article; what is learnt of him later in the text is known from the start. */
final class Figure {

    private final Actor.Kind kind;
    private final boolean plural;
    private boolean named;
    private String name;
    private String country;
    private Role role;
    private String roleWords;
    private List<String> sectors = List.of();
    private String wikidata;
    private Gender gender = Gender.UNKNOWN;

    enum Gender {
        MALE,
        FEMALE,
        UNKNOWN
    }

    Figure(String name, Actor.Kind kind, boolean plural) {
        this.name = name;
        this.kind = kind;
        this.plural = plural;
    }

    Actor.Kind kind() {
        return kind;
    }

    /** Whether the article names him, rather than only describes him. */
    boolean isNamed() {
        return named;
    }

    Figure withName() {
        named = true;
        return this;
    }

    boolean isPerson() {
        return kind == Actor.Kind.PERSON;
    }

    boolean isPlural() {
        return plural;
    }

    String name() {
        return name;
    }

    Optional<String> country() {
        return Optional.ofNullable(country);
    }

    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    List<String> sectors() {
        return sectors;
    }

    Gender gender() {
        return gender;
    }

    /** The first country, office and sectors that the text gives stand; later ones only fill what is empty. */
    void describe(Optional<String> newCountry, Optional<Role> newRole, String newRoleWords, List<String> newSectors) {
        if (country == null) {
            country = newCountry.orElse(null);
        }
        if (role == null && newRole.isPresent()) {
            role = newRole.get();
            roleWords = newRoleWords;
        }
        if (sectors.isEmpty()) {
            sectors = List.copyOf(newSectors);
        }
    }

    /** As whom the databases know him. */
    Figure identified(Optional<String> item) {
        wikidata = item.orElse(wikidata);
        return this;
    }

    /** By the words of a user's own list, which go before those of the text. */
    Figure titled(Optional<String> words) {
        roleWords = words.orElse(roleWords);
        return this;
    }

    void gendered(Gender known) {
        if (gender == Gender.UNKNOWN) {
            gender = known;
        }
    }

    Actor actor() {
        Actor actor = Actor.of(name, kind).withSectors(new ArrayList<>(sectors));
        if (country != null) {
            actor = actor.withCountry(country);
        }
        if (wikidata != null) {
            actor = actor.withWikidata(wikidata);
        }
        return roleWords == null || roleWords.isBlank() ? actor : actor.withRole(roleWords);
    }

    @Override
    public String toString() {
        return name;
    }
}
