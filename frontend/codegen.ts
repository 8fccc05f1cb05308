import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  schema: '../backend/src/main/resources/graphql/*.graphqls',
  documents: 'src/**/*.graphql',
  generates: {
    'src/shared/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        avoidOptionals: { field: true },
        strictScalars: true,
        // The labels cover every enum of the contract, also those that no document asks for yet.
        onlyOperationTypes: false,
        pureMagicComment: true,
        scalars: {
          Euros: 'number',
          PartialDate: 'string',
          Percent: 'number',
          DateTime: 'string',
        },
      },
    },
  },
}

export default config
