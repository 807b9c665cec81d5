package rapporteur.reading;

import java.util.function.BiPredicate;
import rapporteur.model.Block;

/** Why a passage is of a kind. The first rule that holds decides. */
record Rule(String name, Block.Kind kind, BiPredicate<Story, Passage> holds) {}
