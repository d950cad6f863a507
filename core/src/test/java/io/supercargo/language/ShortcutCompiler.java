package io.supercargo.language;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.supercargo.model.Struct;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles the calls of the page of shortcuts, runs them, and says which shortcuts they call. */
final class ShortcutCompiler {
  private final Set<String> called = new TreeSet<>();
  private final List<Struct> results = new ArrayList<>();

  ShortcutCompiler(List<ShortcutRow> rows, Path out) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-d", out.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
    StringBuilder problems = new StringBuilder();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                problem -> problems.append(problem).append('\n'),
                options,
                null,
                List.of(new Source(source(rows))));
    Iterable<? extends CompilationUnitTree> units = task.parse();
    Trees trees = Trees.instance(task);
    task.analyze();
    units.forEach(unit -> new Calls(trees, task).scan(unit, null));
    task.generate();
    if (problems.length() > 0) {
      throw new AssertionError(problems.toString());
    }
    run(rows.size(), out);
  }

  /** Returns the shortcuts that are called, such as {@code PodShortcuts.container(String)}. */
  Set<String> called() {
    return called;
  }

  /** Returns what the calls made, in the order of the rows. */
  List<Struct> results() {
    return results;
  }

  private static String source(List<ShortcutRow> rows) {
    StringBuilder out = new StringBuilder("import java.util.Map;\nimport io.supercargo.model.*;\n");
    out.append("public class Calls extends io.supercargo.language.ShortcutNames {\n");
    for (int i = 0; i < rows.size(); i++) {
      out.append("  public static Struct row").append(i).append("() {\n    return ");
      out.append(rows.get(i).type()).append(".of(b -> ").append(rows.get(i).calls());
      out.append(");\n  }\n");
    }
    return out.append("}\n").toString();
  }

  private void run(int count, Path out) throws Exception {
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {out.toUri().toURL()}, getClass().getClassLoader())) {
      Class<?> calls = loader.loadClass("Calls");
      for (int i = 0; i < count; i++) {
        results.add((Struct) calls.getMethod("row" + i).invoke(null));
      }
    } catch (InvocationTargetException e) {
      throw new AssertionError(e.getCause().toString(), e.getCause());
    }
  }

  private final class Calls extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final JavacTask task;

    Calls(Trees trees, JavacTask task) {
      this.trees = trees;
      this.task = task;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
      Element element = trees.getElement(getCurrentPath());
      if (element instanceof ExecutableElement method
          && method.getEnclosingElement().toString().startsWith("io.supercargo.model.shortcut")) {
        called.add(signature(method));
      }
      return super.visitMethodInvocation(call, null);
    }

    private String signature(ExecutableElement method) {
      List<String> types = new ArrayList<>();
      for (VariableElement parameter : method.getParameters()) {
        types.add(simple(task.getTypes().erasure(parameter.asType()).toString()));
      }
      return method.getEnclosingElement().getSimpleName()
          + "."
          + method.getSimpleName()
          + types.toString().replace('[', '(').replace(']', ')');
    }
  }

  static String simple(String type) {
    return type.replaceAll("@\\S+ ?", "").replaceAll("[a-z0-9]+\\.", "").replace("[]", "...");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Calls.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws IOException {
      return text;
    }
  }
}
