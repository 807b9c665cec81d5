import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reads folders of Surefire reports and fails if a test was skipped without naming what it needs, for such a test
 * proves nothing while the build looks green. Usage: {@code java TestReports.java FOLDER…}
 */
final class TestReports {

    private static final String NAMES_A_NEED = "needs ";

    private final List<String> silent = new ArrayList<>();
    private int run;
    private int skipped;

    public static void main(String[] folders) throws Exception {
        TestReports reports = new TestReports();
        for (String folder : folders) {
            reports.read(Path.of(folder));
        }
        System.out.printf("Tests that ran: %d, skipped for what they need: %d%n",
                reports.run, reports.skipped - reports.silent.size());
        reports.silent.forEach(test -> System.err.println("Skipped without a reason that starts with \"needs \": " + test));
        System.exit(reports.silent.isEmpty() ? 0 : 1);
    }

    private void read(Path folder) throws Exception {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
            for (Path file : files) {
                readSuite(file);
            }
        }
    }

    private void readSuite(Path file) throws Exception {
        Document suite = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        NodeList tests = suite.getElementsByTagName("testcase");
        for (int i = 0; i < tests.getLength(); i++) {
            Element test = (Element) tests.item(i);
            NodeList marks = test.getElementsByTagName("skipped");
            if (marks.getLength() == 0) {
                run++;
                continue;
            }
            skipped++;
            String reason = reason(((Element) marks.item(0)).getAttribute("message"));
            if (!reason.startsWith(NAMES_A_NEED)) {
                silent.add(test.getAttribute("classname") + "." + test.getAttribute("name") + " (" + reason + ")");
            }
        }
    }

    /** JUnit writes "Assumption failed: " before the reason of a failed assumption. */
    private static String reason(String message) {
        String prefix = "Assumption failed: ";
        return message.startsWith(prefix) ? message.substring(prefix.length()) : message;
    }
}
