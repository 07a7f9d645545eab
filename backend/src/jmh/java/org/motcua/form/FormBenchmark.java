package org.motcua.form;

import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.motcua.dossier.api.DossierSnapshot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many forms one core draws in a second, from a dossier's history to the bytes of the PDF/A. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class FormBenchmark {
    private static final FormPress PRESS = new FormPress(TestFormConfig.DEFAULT);
    private final FormSamples samples = new FormSamples(
            Reference.procedure("1.001612"),
            "H53.DEMO.10",
            Reference.TREE,
            new DossierSnapshot.Person("Nguyễn Thị Phượng Uyên", "999190000001", null, null));

    @Benchmark
    public byte[] receipt() {
        return print(FormKind.RECEIPT);
    }

    @Benchmark
    public byte[] controlSheet() {
        return print(FormKind.CONTROL_SHEET);
    }

    private byte[] print(FormKind kind) {
        CalledFor c = samples.of(kind, "https://dichvucong.example.org", ZoneId.of("Asia/Ho_Chi_Minh"));
        Map<String, Object> fields = DossierFormFields.of(c);
        return PRESS.print(kind, FormTemplates.builtIn(kind), fields);
    }
}
