package rapporteur.reading.html;

import rapporteur.model.Block;

/** A passage of the article and what it is for. */
record Part(Passage passage, Block.Kind kind) {}
