package org.isonomia.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * An auditor without any code of ours: fetches over HTTP and checks by the C2SP specifications tlog-tiles,
 * tlog-checkpoint and signed-note, with the JDK.
 */
public final class Outsider {
    /** The three lines of a checkpoint whose signature was verified. */
    public record Head(String origin, long size, byte[] root, String note) {}

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String url;

    public Outsider(String url) {
        this.url = url;
    }

    public HttpResponse<byte[]> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(url + path));
        for (int i = 0; i + 1 < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        try {
            return HTTP.send(request.GET().build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes(String path, String... headers) {
        var response = get(path, headers);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    public Head checkpoint() {
        return verified(new String(bytes("/log/checkpoint"), UTF_8));
    }

    /** Checks the signature line of the log's key over the note's text. */
    public Head verified(String note) {
        String vkey = new String(bytes("/log/vkey"), UTF_8).strip();
        String[] lines = note.split("\n", -1);
        assertThat(lines).hasSize(6);
        assertThat(lines[3]).isEmpty();
        assertThat(lines[5]).isEmpty();
        String text = lines[0] + "\n" + lines[1] + "\n" + lines[2] + "\n";
        Notes.requireSigned(text, lines[4], vkey);
        return new Head(lines[0], Long.parseLong(lines[1]), Base64.getDecoder().decode(lines[2]), note);
    }

    /** That the log goes on from what was fetched before. */
    public void requireContinued(Head before) {
        assertThat(checkpoint().size()).isGreaterThanOrEqualTo(before.size());
        assertThat(Trees.root(level(0, before.size()))).isEqualTo(before.root());
        var now = checkpoint();
        assertThat(Trees.root(level(0, now.size()))).isEqualTo(now.root());
    }

    /** Every hash of a level at a size, from its full tiles and the partial one. */
    public List<byte[]> level(int level, long size) {
        var hashes = new ArrayList<byte[]>();
        long count = size >> (8 * level);
        for (long number = 0; number * 256 < count; number++) {
            int width = (int) Math.min(256, count - number * 256);
            byte[] tile = bytes("/log/tile/" + level + "/" + name(number, width));
            assertThat(tile).hasSize(width * 32);
            for (int i = 0; i < width; i++) hashes.add(Arrays.copyOfRange(tile, i * 32, i * 32 + 32));
        }
        return hashes;
    }

    /** The entries of every bundle at a size, with an auditor's token. */
    public List<byte[]> entries(long size, String token) {
        var entries = new ArrayList<byte[]>();
        for (long number = 0; number * 256 < size; number++) {
            int width = (int) Math.min(256, size - number * 256);
            byte[] bundle = bytes("/log/tile/entries/" + name(number, width), "Authorization", "Bearer " + token);
            int at = 0;
            while (at < bundle.length) {
                int length = (bundle[at] & 0xff) << 8 | (bundle[at + 1] & 0xff);
                entries.add(Arrays.copyOfRange(bundle, at + 2, at + 2 + length));
                at += 2 + length;
            }
            assertThat(at).isEqualTo(bundle.length);
        }
        return entries;
    }

    /** Fewer than 1000 tiles are enough here. */
    private static String name(long number, int width) {
        return "%03d".formatted(number) + (width == 256 ? "" : ".p/" + width);
    }
}
