package rapporteur.model;

import static rapporteur.model.Checks.require;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/** The dependency trees of a reading from the governor's side. */
final class Tree {

    private final List<List<Integer>> children;

    Tree(List<Token> tokens) {
        List<List<Integer>> lists = new ArrayList<>(Collections.nCopies(tokens.size(), List.of()));
        for (int token = 0; token < tokens.size(); token++) {
            int head = tokens.get(token).head();
            if (head != Token.ROOT) {
                if (lists.get(head).isEmpty()) {
                    lists.set(head, new ArrayList<>(4));
                }
                lists.get(head).add(token);
            }
        }
        lists.replaceAll(List::copyOf);
        children = Collections.unmodifiableList(lists);
        requireNoCycle(tokens);
    }

    /** A cycle hangs from no root, so it shows as tokens that no root reaches. */
    private void requireNoCycle(List<Token> tokens) {
        BitSet reached = new BitSet(tokens.size());
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.get(token).isRoot()) {
                collect(token, reached);
            }
        }
        int stray = reached.nextClearBit(0);
        require(stray >= tokens.size(), "token %d is in or below a cycle of heads", stray);
    }

    List<Integer> children(int token) {
        return children.get(token);
    }

    List<Integer> subtree(int token) {
        BitSet reached = new BitSet();
        collect(token, reached);
        return reached.stream().boxed().toList();
    }

    /** Without recursion: a chain of heads can be as long as a sentence. */
    private void collect(int top, BitSet reached) {
        List<Integer> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            int token = open.remove(open.size() - 1);
            reached.set(token);
            open.addAll(children.get(token));
        }
    }
}
