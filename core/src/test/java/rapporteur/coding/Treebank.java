package rapporteur.coding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import rapporteur.model.Article;
import rapporteur.model.Attribution;
import rapporteur.model.Block;
import rapporteur.model.Coreference;
import rapporteur.model.Document;
import rapporteur.model.Entity;
import rapporteur.model.EventMention;
import rapporteur.model.EventType;
import rapporteur.model.Reading;
import rapporteur.model.Sentence;
import rapporteur.model.Status;
import rapporteur.model.Token;

/**
 * Readings as the encoder gave them, kept so that the coder is tested without it, and the acts that a person wants of them,
 * from files like this:
 *
 * <pre>
 * = accuses in a headline
 * published 2022-02-01
 * attribution cue 3 source 1-2 content 5-8
 * refers 9 to 2
 * refers 9 to 2 at 0.6
 * 1 The the DET DT 2 det _            form lemma upos xpos head deprel entity; head counts from 1 in the sentence, 0 a root
 * …
 * (a blank line ends a sentence)
 * act statement ACCUSE asserted | accuses | Peru | Chile
 * </pre>
 *
 * The numbers of an attribution and of what a word refers to count the words of the whole case from 1. An act is kind, type, status, trigger, names of the
 * source, names of the recipient (several joined by "; ", none as "-"), and, if given, id-free extras as "field=value".
 */
final class Treebank {

    /** One case: what is read and what must be coded. */
    record Case(String name, Reading reading, List<String> acts) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Treebank() {}

    static List<Case> read(String resource) {
        try (InputStream in = Treebank.class.getResourceAsStream("/rapporteur/coding/" + resource)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Case> cases = new ArrayList<>();
            for (String part : text.split("(?m)^= ")) {
                if (!part.isBlank() && !part.startsWith("#")) {
                    cases.add(parse(part.lines().toList()));
                }
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case parse(List<String> lines) {
        LocalDate published = null;
        List<String> acts = new ArrayList<>();
        List<String> attributions = new ArrayList<>();
        List<Coreference> coreferences = new ArrayList<>();
        List<EventMention> events = new ArrayList<>();
        List<List<String[]>> sentences = new ArrayList<>(List.of(new ArrayList<>()));
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("published ")) {
                published = LocalDate.parse(line.substring(10).strip());
            } else if (line.startsWith("act ")) {
                acts.add(line.substring(4).strip());
            } else if (line.startsWith("attribution ")) {
                attributions.add(line.substring(12).strip());
            } else if (line.startsWith("event ")) {
                events.add(event(line.substring(6).strip()));
            } else if (line.startsWith("refers ")) {
                String[] words = line.split(" ");
                double score = words.length > 5 ? Double.parseDouble(words[5]) : 0.9;
                coreferences.add(
                        new Coreference(Integer.parseInt(words[1]) - 1, Integer.parseInt(words[3]) - 1, score));
            } else if (line.isBlank()) {
                sentences.add(new ArrayList<>());
            } else {
                sentences.get(sentences.size() - 1).add(line.strip().split("\\s+"));
            }
        }
        sentences.removeIf(List::isEmpty);
        return new Case(lines.get(0).strip(), reading(sentences, attributions, coreferences, events, published), acts);
    }

    private static Reading reading(
            List<List<String[]>> sentences,
            List<String> attributions,
            List<Coreference> coreferences,
            List<EventMention> events,
            LocalDate published) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        List<int[]> ranges = new ArrayList<>();
        Map<Integer, String> entities = new LinkedHashMap<>();
        for (List<String[]> rows : sentences) {
            int first = tokens.size();
            for (String[] row : rows) {
                text.append(text.isEmpty() ? "" : " ");
                int start = text.length();
                text.append(row[1]);
                int head = Integer.parseInt(row[5]);
                if (!row[7].equals("_")) {
                    entities.put(tokens.size(), row[7]);
                }
                tokens.add(new Token(
                        start,
                        text.length(),
                        row[1],
                        row[2],
                        row[3],
                        row[4],
                        head == 0 ? Token.ROOT : first + head - 1,
                        row[6]));
            }
            ranges.add(new int[] {first, tokens.size()});
        }
        Article article = published == null ? Article.of(text.toString()) : Article.of(text.toString(), published);
        Document document = new Document(article, List.of(new Block(Block.Kind.BODY, 0, text.length())));
        Block block = document.blocks().get(0);
        List<Sentence> split =
                ranges.stream().map(r -> new Sentence(r[0], r[1], block)).toList();
        return new Reading(
                document,
                tokens,
                split,
                entities(entities),
                attributions.stream().map(Treebank::attribution).toList(),
                coreferences,
                events);
    }

    private static List<Entity> entities(Map<Integer, String> tags) {
        List<Entity> entities = new ArrayList<>();
        tags.forEach((token, tag) -> {
            Entity.Kind kind = Entity.Kind.valueOf(tag.substring(2));
            if (tag.startsWith("B-")) {
                entities.add(new Entity(token, token + 1, kind, 1));
            } else {
                Entity open = entities.remove(entities.size() - 1);
                entities.add(new Entity(open.first(), token + 1, kind, 1));
            }
        });
        entities.sort(Comparator.comparingInt(Entity::first));
        return entities;
    }

    private static Attribution attribution(String line) {
        Map<String, List<Integer>> roles = new LinkedHashMap<>();
        String[] words = line.split("\\s+");
        for (int i = 0; i + 1 < words.length; i += 2) {
            roles.put(words[i], numbers(words[i + 1]));
        }
        List<Integer> cue = roles.get("cue");
        return new Attribution(
                cue.get(0),
                cue,
                roles.getOrDefault("source", List.of()),
                roles.getOrDefault("content", List.of()),
                0.9);
    }

    /** "4 ASSAULT 0.9 source 1-2 recipient 5 status DENIED"; of type and status as sure as of the event. */
    private static EventMention event(String line) {
        String[] words = line.split("\\s+");
        List<String> parts = List.of(words);
        Function<String, List<Integer>> party =
                name -> parts.contains(name) ? numbers(words[parts.indexOf(name) + 1]) : List.of();
        return new EventMention(
                Integer.parseInt(words[0]) - 1,
                EventType.valueOf(words[1]),
                parts.contains("status") ? Status.valueOf(words[parts.indexOf("status") + 1]) : Status.ASSERTED,
                party.apply("source"),
                party.apply("recipient"),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[2]));
    }

    /** "3-5,8" counted from 1 is 2, 3, 4, 7. */
    private static List<Integer> numbers(String ranges) {
        List<Integer> numbers = new ArrayList<>();
        for (String range : ranges.split(",")) {
            String[] ends = range.split("-");
            int first = Integer.parseInt(ends[0]);
            int last = Integer.parseInt(ends[ends.length - 1]);
            IntStream.rangeClosed(first, last).forEach(number -> numbers.add(number - 1));
        }
        return numbers;
    }
}
