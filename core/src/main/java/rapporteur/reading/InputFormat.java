package rapporteur.reading;

import java.io.IOException;

/** One format of input: it knows its own by how they begin, and reads their articles one at a time. Thread-safe. */
public interface InputFormat {

    /** Whether what begins like this is of this format. Names count only where content cannot tell. */
    boolean reads(Head head);

    /**
     * The articles of a source that is at its beginning.
     *
     * @throws Unreadable if not even the first can be reached
     */
    Items open(Source source) throws IOException, Unreadable;
}
