package org.isonomia.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.core.ResolvableType;
import org.springframework.core.codec.AbstractEncoder;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.util.MimeType;
import reactor.core.publisher.Flux;

/** Writes a page whose data are complete: rendering asks nothing of anyone. */
final class JteEncoder extends AbstractEncoder<JteModel> {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, UTF_8);

    JteEncoder() {
        super(HTML, MediaType.TEXT_HTML);
    }

    @Override
    public boolean canEncode(ResolvableType type, @Nullable MimeType mime) {
        return JteModel.class.isAssignableFrom(type.toClass()) && super.canEncode(type, mime);
    }

    @Override
    public Flux<DataBuffer> encode(
            Publisher<? extends JteModel> models,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return Flux.from(models).map(model -> encodeValue(model, buffers, type, mime, hints));
    }

    @Override
    public DataBuffer encodeValue(
            JteModel model,
            DataBufferFactory buffers,
            ResolvableType type,
            @Nullable MimeType mime,
            @Nullable Map<String, Object> hints) {
        return buffers.wrap(bytes(model));
    }

    static byte[] bytes(JteModel model) {
        var output = new Utf8ByteOutput();
        model.render(output);
        return output.toByteArray();
    }
}
