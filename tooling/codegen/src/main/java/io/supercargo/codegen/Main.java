package io.supercargo.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the sources of the model from the official client's classes and the data files. */
public final class Main {
  private Main() {}

  /**
   * Generates.
   *
   * @param args the directory of the data files, the directory to write to
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: DATA_DIRECTORY OUTPUT_DIRECTORY");
    }
    Data data = Data.read(Path.of(args[0]));
    Model model = new ModelReader(data).read();
    try (Output output = new Output(Path.of(args[1]))) {
      for (TypeModel type : model.types()) {
        output.write(type.qualifiedName(), new TypeEmitter(model, data, type).emit());
      }
      for (String packageName : model.packages()) {
        output.write(packageName + ".package-info", PackageEmitter.emit(packageName));
      }
      output.write("io.supercargo.model.Kinds", KindsEmitter.emit(model));
      output.write(
          "io.supercargo.model.Zeros",
          ZerosEmitter.emit(Data.lists(Path.of(args[0]), "zeros.txt")));
      output.write(
          "io.supercargo.check.plain.PlainFields",
          PlainEmitter.emit(model, Data.lists(Path.of(args[0]), "plain.txt")));
      output.write(
          "io.supercargo.check.engine.Declared", DeclaredEmitter.emit(model, data.constraints()));
      FieldHistory history =
          new FieldHistory(
              model,
              Releases.read(),
              data.kubernetes(),
              Data.lists(Path.of(args[0]), "renamed.txt"));
      output.write("io.supercargo.check.kind.History", HistoryEmitter.emit(model, history));
      output.write("module-info", ModuleEmitter.emit(data, model));
    }
  }
}
