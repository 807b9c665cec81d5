package rapporteur.formats;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A headless Chromium. Found by the system properties {@code chromium} and {@code chromedriver}, the environment
 * variables CHROMIUM and CHROMEDRIVER, or on the PATH; nothing is downloaded.
 */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;
    private final Path directory;

    private Browser(ChromeDriver driver, Path directory) {
        this.driver = driver;
        this.directory = directory;
    }

    /** Skips the test, naming what it needs, where there is no Chromium. */
    static Browser open(Path directory) throws IOException {
        Optional<File> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<File> chromedriver = find("chromedriver");
        Assumptions.assumeTrue(
                chromium.isPresent() && chromedriver.isPresent(),
                "This test needs Chromium and its driver: install chromium and chromium-driver, or name them by"
                        + " -Dchromium=FILE -Dchromedriver=FILE");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(chromium.orElseThrow())
                .addArguments(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--user-data-dir=" + Files.createTempDirectory(directory, "profile"));
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromedriver.orElseThrow())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options), directory);
    }

    private static Optional<File> find(String... names) {
        Stream<String> named =
                Stream.of(System.getProperty(names[0]), System.getenv(names[0].toUpperCase(Locale.ROOT)));
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> onPath = Stream.of(names)
                .flatMap(name ->
                        Stream.of(path.split(File.pathSeparator)).map(folder -> folder + File.separator + name));
        return Stream.concat(named, onPath)
                .filter(file -> file != null && !file.isEmpty())
                .map(File::new)
                .filter(File::canExecute)
                .findFirst();
    }

    void show(String page, String view, int width, int height, String colorScheme) throws IOException {
        Path file = Files.writeString(directory.resolve("page.html"), page);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colorScheme))));
        // A change of the fragment alone would not load the page anew.
        driver.get("about:blank");
        driver.get(file.toUri() + view);
    }

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    List<String> texts(String selector) {
        return all(selector).stream().map(WebElement::getText).toList();
    }

    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void enter() {
        press(Keys.ENTER);
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object evaluate(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    boolean isInView(WebElement element) {
        return (boolean) evaluate("""
                const box = arguments[0].getBoundingClientRect();
                const top = document.elementFromPoint(box.left + 2, box.top + box.height / 2);
                return box.top >= 0 && box.bottom <= innerHeight && arguments[0].contains(top);
                """, element);
    }

    /** What the page complained of since last asked, breaches of its security policy included. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::toString)
                .toList();
    }

    /** Breaches of WCAG 2 that axe-core calls serious or critical. */
    List<String> barriers() {
        return new AxeBuilder()
                .analyze(driver).getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Browser::describe)
                        .toList();
    }

    private static String describe(Rule rule) {
        return rule.getId() + ": " + rule.getNodes();
    }

    /** Keeps a picture of the page, for a person to look at, in the folder that the property "screenshots" names. */
    void picture(String name) throws IOException {
        String folder = System.getProperty("screenshots");
        if (folder != null) {
            byte[] png = driver.getScreenshotAs(OutputType.BYTES);
            Files.write(Path.of(folder, name + ".png"), png);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
