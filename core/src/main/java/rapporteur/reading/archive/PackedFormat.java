package rapporteur.reading.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import rapporteur.reading.Head;
import rapporteur.reading.InputFormat;
import rapporteur.reading.Items;
import rapporteur.reading.Source;
import rapporteur.reading.Unreadable;

/**
 * Compressed files and archives of files, by Apache Commons Compress: gzip, bzip2, xz, zip and tar, also within each
 * other. What is inside is read by its own format as it is unpacked; nothing is written to disk.
 */
public final class PackedFormat implements InputFormat {

    /** Reads what was inside. */
    @FunctionalInterface
    public interface Opener {
        Items open(Source source) throws IOException, Unreadable;
    }

    private static final int XZ_MEMORY_KIB = 64 * 1024;
    private static final int TAR_MAGIC_OFFSET = 257;

    private final Opener inside;

    public PackedFormat(Opener inside) {
        this.inside = inside;
    }

    @Override
    public boolean reads(Head head) {
        return isGzip(head) || isBzip2(head) || isXz(head) || isZip(head) || isTar(head);
    }

    @Override
    public Items open(Source source) throws IOException, Unreadable {
        if (source.limits().depth() == 0) {
            throw new Unreadable("", "archives within archives, too deep", "unpack it first");
        }
        Head head = new Head(source.name(), start(source));
        Inflation inflation = new Inflation();
        InputStream in = inflation.packed(source.in());
        if (isZip(head)) {
            return members(source, new ZipArchiveInputStream(in, "UTF-8", true, true), inflation);
        }
        if (isTar(head)) {
            return members(source, new TarArchiveInputStream(in, "UTF-8"), inflation);
        }
        InputStream plain = isGzip(head)
                ? new GzipCompressorInputStream(in, true)
                : isXz(head)
                        ? new XZCompressorInputStream(in, true, XZ_MEMORY_KIB)
                        : new BZip2CompressorInputStream(in, true);
        return inside.open(inner(source, source.name(), inflation.unpacked(plain)));
    }

    private Items members(Source source, ArchiveInputStream<?> archive, Inflation inflation) {
        return new Members(
                source.name(), archive, (name, in) -> inside.open(inner(source, name, inflation.unpacked(in))));
    }

    private static Source inner(Source outer, String name, InputStream in) {
        return new Source(
                name,
                in,
                new Source.Limits(outer.limits().article(), outer.limits().depth() - 1));
    }

    private static byte[] start(Source source) throws IOException {
        source.in().mark(Source.HEAD_BYTES);
        byte[] bytes = source.in().readNBytes(TAR_MAGIC_OFFSET + 8);
        source.in().reset();
        return bytes;
    }

    private static boolean isGzip(Head head) {
        return head.startsWith(0x1F, 0x8B);
    }

    private static boolean isBzip2(Head head) {
        return head.startsWith('B', 'Z', 'h') && head.hasAt(4, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59);
    }

    private static boolean isXz(Head head) {
        return head.startsWith(0xFD, '7', 'z', 'X', 'Z', 0);
    }

    private static boolean isZip(Head head) {
        return head.startsWith('P', 'K', 3, 4) || head.startsWith('P', 'K', 5, 6);
    }

    private static boolean isTar(Head head) {
        return head.hasAt(TAR_MAGIC_OFFSET, 'u', 's', 't', 'a', 'r');
    }
}
