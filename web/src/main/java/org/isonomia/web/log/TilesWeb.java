package org.isonomia.web.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.isonomia.transparency.store.PublishedLog;
import org.isonomia.web.request.NotFoundException;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may fetch, without signing in: nothing of it says what an entry holds. */
@RestController
@RequestMapping("/log")
final class TilesWeb {
    private final PublishedLog log;
    private final KnownKeys keys;
    private final KeyRotations rotations;

    TilesWeb(PublishedLog log, KnownKeys keys, KeyRotations rotations) {
        this.log = log;
        this.keys = keys;
        this.rotations = rotations;
    }

    @GetMapping("/checkpoint")
    ResponseEntity<byte[]> checkpoint() {
        return Served.text(
                Served.FOR_A_MOMENT,
                log.checkpoint().orElseThrow(NotFoundException::new).bytes());
    }

    /** The newest key that has signed the checkpoint. */
    @GetMapping("/vkey")
    ResponseEntity<byte[]> key() {
        var held = keys.read();
        var key = log.checkpoint().map(held::newest).orElse(held.current());
        return Served.text(Served.FOR_A_MOMENT, (key + "\n").getBytes(UTF_8));
    }

    /** How the log came by its keys after the first: a receipt each, counted from 1. */
    @GetMapping("/rotation/{number}")
    ResponseEntity<byte[]> rotation(@PathVariable String number) {
        byte[] receipt = rotations.proof(Addresses.number(number)).orElseThrow(NotFoundException::new);
        return Served.as(Served.TEXT, Served.FOR_EVER, receipt).body(receipt);
    }

    @GetMapping("/tile/{level}/{*index}")
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String index) {
        byte[] tile = log.tile(Addresses.level(level), Addresses.index(index))
                .orElseThrow(NotFoundException::new)
                .bytes();
        return Served.as(MediaType.APPLICATION_OCTET_STREAM, Served.FOR_EVER, tile)
                .body(tile);
    }

    /** A receipt that the entry is in the log, as of the latest checkpoint; not there until one covers it. */
    @GetMapping("/proof/{position}")
    ResponseEntity<byte[]> proof(@PathVariable String position) {
        byte[] receipt = log.receipt(Addresses.number(position))
                .orElseThrow(NotFoundException::new)
                .bytes();
        return Served.as(Served.TEXT, CacheControl.noCache(), receipt)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"entry-" + position + ".tlog-proof\"")
                .body(receipt);
    }
}
