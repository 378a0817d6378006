import { memo } from "../../src/domain/memo";

function counted(most: number) {
  const asked: string[] = [];
  const read = memo(most, (text) => {
    asked.push(text);
    return text === "rien" ? null : text.toUpperCase();
  });
  return { asked, read };
}

test("Un même texte n'est travaillé qu'une fois, même s'il ne donne rien.", () => {
  const { asked, read } = counted(10);
  expect(["a", "rien", "a", "rien"].map(read)).toEqual(["A", null, "A", null]);
  expect(asked).toEqual(["a", "rien"]);
});

test("La mémoire est oubliée quand elle est pleine, les réponses restent justes.", () => {
  const { asked, read } = counted(2);
  expect(["a", "b", "c", "a", "c"].map(read)).toEqual(["A", "B", "C", "A", "C"]);
  expect(asked).toEqual(["a", "b", "c", "a"]);
});
