package rapporteur.coding;

import java.time.LocalDate;
import java.util.Optional;
import rapporteur.knowledge.ActorList;
import rapporteur.knowledge.ActorPhrases;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Leaders;
import rapporteur.knowledge.Offices;
import rapporteur.knowledge.Officials;
import rapporteur.knowledge.Organizations;

/** What the coder knows of the world, and the day from which an article looks at it. */
record Lookups(
        Countries countries,
        Offices offices,
        Organizations organizations,
        Leaders leaders,
        Officials officials,
        ActorPhrases phrases,
        ActorList own,
        Optional<LocalDate> day) {

    static Lookups standard(ActorList own, Optional<LocalDate> day) {
        return new Lookups(
                Countries.standard(),
                Offices.standard(),
                Organizations.standard(),
                Leaders.standard(),
                Officials.standard(),
                ActorPhrases.withoutPlaces(),
                own,
                day);
    }
}
