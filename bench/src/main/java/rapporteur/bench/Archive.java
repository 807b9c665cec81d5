package rapporteur.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The files of an archive (.tar.xz). */
final class Archive {

    private Archive() {}

    /** The texts of the files whose paths in the archive pass, by their paths. */
    static SortedMap<String, String> texts(Path archive, Predicate<String> paths) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        files(archive, paths).forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }

    /** The files whose paths in the archive pass, by their paths. */
    static SortedMap<String, byte[]> files(Path archive, Predicate<String> paths) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZCompressorInputStream(raw))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && paths.test(entry.getName())) {
                    files.put(entry.getName(), tar.readAllBytes());
                }
            }
        }
        return files;
    }
}
