"""The same job with pandas and openpyxl: read, check, add up, one sheet per MOA added."""
import json, re, sys, time, unicodedata

import openpyxl
import pandas as pd

entree, sortie = sys.argv[1:3]
etapes = {}
at = time.process_time()


def laps(name):
    global at
    now = time.process_time()
    etapes[name] = (now - at) * 1000
    at = now


def cle(text):
    plain = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return re.sub(r"[^a-z0-9]+", " ", plain.lower()).strip()


data = pd.read_excel(entree, engine="openpyxl")
laps("lire")
heures = pd.to_numeric(data["Heures"].astype(str).str.replace(",", "."), errors="coerce")
mois = pd.to_datetime(data["Mois"], errors="coerce")
bonnes = heures.ge(0) & mois.notna()
nettes = data[bonnes].assign(heures=heures[bonnes], mois=mois[bonnes])
cles = {moa: cle(moa) for moa in nettes["Maître d'ouvrage"].unique()}
nettes["cle"] = nettes["Maître d'ouvrage"].map(cles)
laps("controler")
groupes = nettes.groupby("cle")
totaux = groupes.agg(heures=("heures", "sum"), personnes=("Identifiant", "nunique"))
parts = {name: nettes.groupby(["cle", name])["heures"].sum() for name in ("Type de contrat", "Quartier", "mois")}
laps("agreger")
book = openpyxl.load_workbook(entree)
for moa, ligne in totaux.iterrows():
    sheet = book.create_sheet(("Bilan " + moa)[:31])
    sheet.append(["Heures réalisées", float(ligne.heures)])
    sheet.append(["Personnes", int(ligne.personnes)])
    for part in parts.values():
        for name, value in part.loc[moa].items():
            sheet.append([str(name), float(value)])
book.save(sortie)
laps("ecrire")
controle = {moa: [round(float(l.heures), 2), int(l.personnes)] for moa, l in totaux.iterrows()}
print(json.dumps({"etapes": etapes, "controle": controle}))
