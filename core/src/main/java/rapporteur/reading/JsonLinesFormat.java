package rapporteur.reading;

/** JSON lines, by their name or by an opening brace. */
final class JsonLinesFormat implements InputFormat {

    @Override
    public boolean reads(Head head) {
        return head.isNamed(".jsonl", ".ndjson") || startsWithBrace(head.bytes());
    }

    @Override
    public Items open(Source source) {
        return new JsonLines(source.name(), source.in(), source.limits().article());
    }

    /** Looks past white space and a byte order mark. */
    private static boolean startsWithBrace(byte[] bytes) {
        int at = 0;
        while (at < bytes.length && (isJsonSpace(bytes[at]) || (at < 3 && isByteOrderMark(bytes[at] & 0xFF)))) {
            at++;
        }
        return at < bytes.length && bytes[at] == '{';
    }

    private static boolean isJsonSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static boolean isByteOrderMark(int c) {
        return c == 0xEF || c == 0xBB || c == 0xBF;
    }
}
