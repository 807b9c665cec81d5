package rapporteur.knowledge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file: it is read, or an error names the file; a phrase never fails. */
class ActorListPropertiesTest {

    @Property(tries = 300)
    void readsAnyTextOrSaysWhyNot(@ForAll("texts") String text, @ForAll("names") String name) throws IOException {
        Path file = Files.createTempFile("actors", name);
        try {
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
            ActorList list = ActorList.read(List.of(file));
            list.all().forEach(actor -> list.find(actor.name(), Optional.empty()));
        } catch (IOException refused) {
            if (!refused.getMessage().startsWith(file.toString())) {
                throw new AssertionError(refused);
            }
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 300)
    void codesAnyPhrase(@ForAll("texts") String phrase) {
        ActorPhrases.standard().find(phrase, Optional.empty());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(".tsv", ".actors.txt", ".agents.txt");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "name",
                        "\t",
                        "\n",
                        "+",
                        "[",
                        "]",
                        "~",
                        "KENGOV",
                        ">20200101",
                        "!PERSON!",
                        "{A,}",
                        "_",
                        "#",
                        ";",
                        " of ",
                        " and ",
                        ",",
                        "the ",
                        "Kenyan",
                        "soldiers",
                        "'s",
                        "é",
                        "\uD83D\uDE00",
                        "(",
                        " - ",
                        "UN")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
