package rapporteur.coding;

import java.time.LocalDate;
import java.util.Optional;
import rapporteur.knowledge.Countries;
import rapporteur.knowledge.Leaders;
import rapporteur.knowledge.Offices;
import rapporteur.knowledge.Organizations;

/** What the coder knows of the world, and the day from which an article looks at it. */
record Lookups(
        Countries countries, Offices offices, Organizations organizations, Leaders leaders, Optional<LocalDate> day) {

    static Lookups standard(Optional<LocalDate> day) {
        return new Lookups(Countries.standard(), Offices.standard(), Organizations.standard(), Leaders.standard(), day);
    }
}
