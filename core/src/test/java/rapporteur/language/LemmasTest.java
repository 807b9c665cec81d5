package rapporteur.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

    @ParameterizedTest
    @CsvSource({
        "discussed, VERB, VBD, discusse, discuss",
        "accused, VERB, VBD, accuse, accuse",
        "hoping, VERB, VBG, hop, hop",
        "hoping, VERB, VBG, hopi, hope",
        "hopping, VERB, VBG, hopp, hop",
        "denies, VERB, VBZ, denie, deny",
        "Met, VERB, VBD, me, meet",
        "left, VERB, VBD, left, leave",
        "travelled, VERB, VBD, travelle, travel",
        "travels, VERB, VBZ, travels, travel",
        "pushes, VERB, VBZ, pushe, push",
        "ministers, NOUN, NNS, ministers, minister",
        "crises, NOUN, NNS, crise, crisis",
        "talks, NOUN, NNS, talk, talk",
        "Kremlin, PROPN, NNP, Kremlin, Kremlin",
        "frobnicated, VERB, VBD, frobnicate, frobnicate"
    })
    void corrects(String form, String upos, String xpos, String encoders, String wanted) {
        assertEquals(wanted, Lemmas.standard().check(form, upos, xpos, encoders));
    }
}
