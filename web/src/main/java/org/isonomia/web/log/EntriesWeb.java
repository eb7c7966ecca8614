package org.isonomia.web.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.isonomia.eventstore.BlobReader;
import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.web.request.NotFoundException;
import org.isonomia.web.request.Visit;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the entries hold: for members, and for programs with an auditor's token. */
@RestController
@RequestMapping("/log")
final class EntriesWeb {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final String[] WHO_AND_HOW = {
        HttpHeaders.AUTHORIZATION, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_ENCODING
    };

    private final PublishedLog log;
    private final BlobReader blobs;
    private final LogReaders readers;

    EntriesWeb(PublishedLog log, BlobReader blobs, LogReaders readers) {
        this.log = log;
        this.blobs = blobs;
        this.readers = readers;
    }

    @GetMapping("/tile/entries/{*index}")
    ResponseEntity<byte[]> entries(
            Visit visit,
            @PathVariable String index,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        readers.require(visit, authorization);
        byte[] bundle = log.entries(Addresses.index(index)).orElseThrow(NotFoundException::new);
        return answer(bundle, encodings);
    }

    /** A long public text by its digest, as entries name it. */
    @GetMapping("/blob/{sha256}")
    ResponseEntity<byte[]> blob(
            Visit visit,
            @PathVariable String sha256,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        readers.require(visit, authorization);
        if (!SHA256.matcher(sha256).matches()) throw new NotFoundException();
        return answer(blobs.read(sha256).orElseThrow(NotFoundException::new), encodings);
    }

    private static ResponseEntity<byte[]> answer(byte[] bytes, String encodings) {
        boolean gzip = encodings.contains("gzip");
        byte[] body = gzip ? gzip(bytes) : bytes;
        var response = Served.as(MediaType.APPLICATION_OCTET_STREAM, Served.FOR_EVER_BY_ITS_READER, body)
                .varyBy(WHO_AND_HOW);
        if (gzip) response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        return response.body(body);
    }

    private static byte[] gzip(byte[] bytes) {
        var compressed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(compressed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return compressed.toByteArray();
    }
}
